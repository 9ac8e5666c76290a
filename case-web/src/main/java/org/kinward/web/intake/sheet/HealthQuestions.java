package org.kinward.web.intake.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.HealthApart;
import org.kinward.core.child.SealedHealthSigns;
import org.kinward.core.child.SealedHealthSigns.SealedSign;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswersInput;

/**
 * Sheet 2: is the child hurt or ill? What is seen, not asked.
 *
 * @param sealed
 *            the ticks for the vault
 * @param sealedSeen
 *            {@code true} when the ticks that are held were on the screen: only then does a missing tick mean "taken
 *            back". A browser may say so untruly; the vault takes nothing back for somebody who may not see it
 * @param apartSeen
 *            the same of the tick that has a key of its own
 */
public record HealthQuestions(AnswersInput signs, AnswersInput helpNeeded, List<String> sealed,
        String sealedSeen, String apartSeen) implements Questions {

    private static final String SEEN = "true";

    public HealthQuestions(@Nullable AnswersInput signs, @Nullable AnswersInput helpNeeded,
            @Nullable List<String> sealed, @Nullable String sealedSeen, @Nullable String apartSeen) {
        this.signs = AnswersInput.orEmpty(signs);
        this.helpNeeded = AnswersInput.orEmpty(helpNeeded);
        this.sealed = sealed == null ? List.of() : List.copyOf(sealed);
        this.sealedSeen = Objects.requireNonNullElse(sealedSeen, "");
        this.apartSeen = Objects.requireNonNullElse(apartSeen, "");
    }

    static HealthQuestions of(HealthSeen page, Shown shown) {
        return new HealthQuestions(shown.several(page.signs()), shown.several(page.helpNeeded()), List.of(), "", "");
    }

    /** The same sheet with the sealed ticks that somebody may see, if there are any. */
    public HealthQuestions showing(Optional<Set<SealedSign>> held, Optional<Boolean> apart) {
        var ticked = EnumSet.noneOf(SealedSign.class);
        held.ifPresent(ticked::addAll);
        if (apart.orElse(false)) {
            ticked.add(SealedSign.POSSIBLE_SEXUAL_VIOLENCE);
        }
        return new HealthQuestions(signs, helpNeeded, ticked.stream().map(Enum::name).toList(), seen(held),
                seen(apart));
    }

    private static String seen(Optional<?> held) {
        return held.isPresent() ? SEEN : "";
    }

    @Override
    public HealthSeen read(Reading reading, IntakePage.Head head) {
        return new HealthSeen(head, reading.several("signs", signs, HealthSeen.HealthSign.class),
                reading.several("helpNeeded", helpNeeded, HealthSeen.HelpNeeded.class));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        var known = sealed.stream().map(name -> Reading.constant(SealedSign.class, name)).toList();
        if (known.stream().anyMatch(sign -> sign.isEmpty())) {
            reading.reject("sealed", "shell.answer.unknown-standing");
            return List.of();
        }
        var ticked = EnumSet.noneOf(SealedSign.class);
        known.forEach(sign -> sign.ifPresent(ticked::add));
        var any = !ticked.isEmpty();
        var apart = ticked.remove(SealedSign.POSSIBLE_SEXUAL_VIOLENCE)
                ? Set.of(HealthApart.ApartTick.POSSIBLE) : Set.<HealthApart.ApartTick>of();
        return Stream.concat(
                kept(VaultField.HEALTH_SIGNS, new SealedHealthSigns(ticked).encode(), any, sealedSeen),
                kept(VaultField.HEALTH_APART, new HealthApart(apart).encode(), any, apartSeen)).toList();
    }

    /** Both are written when there is a tick in either: which of them is there says nothing. Nothing ticked takes back what was on the screen, and says nothing of what was not. */
    private static Stream<ForVault> kept(VaultField field, String text, boolean any, String shown) {
        var seen = shown.equals(SEEN);
        if (any) {
            return Stream.of(ForVault.at(field, seen ? 0 : ForVault.NEXT, new VaultText(text)));
        }
        return seen ? Stream.of(ForVault.emptied(field)) : Stream.of();
    }
}
