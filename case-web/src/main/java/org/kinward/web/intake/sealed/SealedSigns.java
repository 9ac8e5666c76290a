package org.kinward.web.intake.sealed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.child.HealthApart;
import org.kinward.core.child.HealthApart.ApartTick;
import org.kinward.core.child.SealedHealthSigns;
import org.kinward.core.child.SealedHealthSigns.SealedSign;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.web.intake.sheet.HealthQuestions;
import org.springframework.stereotype.Component;

/**
 * The sealed ticks of the health sheet, for the carer on shift and the lead worker, and what is kept apart for the lead
 * worker alone; every look is in the vault's trail.
 */
@Component
public class SealedSigns {

    private final Vault vault;

    SealedSigns(Vault vault) {
        this.vault = vault;
    }

    /** The ticks that are held, taken together; empty if this person may not see them. */
    public Optional<Set<SealedSign>> shownTo(Actor actor, ReferenceNumber child) {
        var held = vault.held(child, actor);
        var signs = signs(held, child, actor);
        var apart = apart(held, child, actor);
        if (signs.isEmpty() && apart.isEmpty()) {
            return Optional.empty();
        }
        var together = EnumSet.noneOf(SealedSign.class);
        signs.ifPresent(together::addAll);
        if (apart.orElse(false)) {
            together.add(SealedSign.POSSIBLE_SEXUAL_VIOLENCE);
        }
        return Optional.of(together);
    }

    /** The sheet with what this person may see on it. */
    public HealthQuestions on(HealthQuestions sheet, Actor actor, ReferenceNumber child) {
        var held = vault.held(child, actor);
        return sheet.showing(signs(held, child, actor), apart(held, child, actor));
    }

    private Optional<Set<SealedSign>> signs(List<HeldField> held, ReferenceNumber child, Actor actor) {
        return texts(VaultField.HEALTH_SIGNS, held, child, actor).map(texts -> texts.stream()
                .flatMap(text -> SealedHealthSigns.decode(text).signs().stream()).collect(Collectors.toSet()));
    }

    /** Whether sexual violence is possible, which has a key of its own: for who leads the case. */
    private Optional<Boolean> apart(List<HeldField> held, ReferenceNumber child, Actor actor) {
        return texts(VaultField.HEALTH_APART, held, child, actor).map(texts -> texts.stream()
                .anyMatch(text -> HealthApart.decode(text).ticks().contains(ApartTick.POSSIBLE)));
    }

    private Optional<List<String>> texts(VaultField field, List<HeldField> held, ReferenceNumber child, Actor actor) {
        var texts = new ArrayList<String>();
        var slots = held.stream().filter(one -> one.field() == field).map(HeldField::item).toList();
        for (int item : slots) {
            switch (vault.show(new VaultSlot(child, field, item), actor)) {
                case Shown.Value(var text) -> texts.add(text.clear());
                case Shown.Nothing _ -> {
                }
                case Shown.Refused _ -> {
                    return Optional.empty();
                }
            }
        }
        return slots.isEmpty() ? Optional.empty() : Optional.of(texts);
    }
}
