package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
 */
public record HealthQuestions(AnswersInput signs, AnswersInput helpNeeded, List<String> sealed,
        String sealedSeen) implements Questions {

    public HealthQuestions(@Nullable AnswersInput signs, @Nullable AnswersInput helpNeeded,
            @Nullable List<String> sealed,
            @Nullable String sealedSeen) {
        this.signs = AnswersInput.orEmpty(signs);
        this.helpNeeded = AnswersInput.orEmpty(helpNeeded);
        this.sealed = sealed == null ? List.of() : List.copyOf(sealed);
        this.sealedSeen = Objects.requireNonNullElse(sealedSeen, "");
    }

    static HealthQuestions of(HealthSeen page, Shown shown) {
        return new HealthQuestions(shown.several(page.signs()), shown.several(page.helpNeeded()), List.of(), "");
    }

    /** The same sheet with the sealed ticks, for somebody who may see them. */
    public HealthQuestions showing(Set<SealedSign> held) {
        return new HealthQuestions(signs, helpNeeded, held.stream().map(Enum::name).sorted().toList(), "true");
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
        var ticked = known.stream().flatMap(sign -> sign.stream()).collect(Collectors.toSet());
        var seen = sealedSeen.equals("true");
        if (ticked.isEmpty()) {
            return seen ? List.of(ForVault.emptied(VaultField.HEALTH_SIGNS)) : List.of();
        }
        var text = new VaultText(new SealedHealthSigns(ticked).encode());
        return List.of(ForVault.at(VaultField.HEALTH_SIGNS, seen ? 0 : ForVault.NEXT, text));
    }
}
