package org.kinward.web.intake.sealed;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.child.SealedHealthSigns;
import org.kinward.core.child.SealedHealthSigns.SealedSign;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.stereotype.Component;

/** The sealed ticks of the health sheet, for the carer on shift and the lead worker; every look is in the vault's trail. */
@Component
public class SealedSigns {

    private final Vault vault;

    SealedSigns(Vault vault) {
        this.vault = vault;
    }

    /** The ticks that are held, taken together; empty if this person may not see them. */
    public Optional<Set<SealedSign>> shownTo(Actor actor, ReferenceNumber child) {
        var slots = vault.held(child, actor).stream().filter(one -> one.field() == VaultField.HEALTH_SIGNS)
                .map(HeldField::item).toList();
        var together = EnumSet.noneOf(SealedSign.class);
        for (int item : slots) {
            switch (vault.show(new VaultSlot(child, VaultField.HEALTH_SIGNS, item), actor)) {
                case Shown.Value(var text) -> together.addAll(SealedHealthSigns.decode(text.clear()).signs());
                case Shown.Nothing _ -> {
                }
                case Shown.Refused _ -> {
                    return Optional.empty();
                }
            }
        }
        return slots.isEmpty() ? Optional.empty() : Optional.of(together);
    }
}
