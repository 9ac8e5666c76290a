package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.AdultWithChild.Relation;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet 6: is an adult with the child? The relation is never taken on the adult's word (F10). */
record AdultQuestions(AnswerInput present, AnswerInput saysToBe, AnswerInput childSays, AnswerInput seenTogether,
        CheckedInput checked, AnswerInput keptApart, String adultName) implements Questions {

    /** What the relation was checked by. */
    record CheckedInput(AnswerInput papers, AnswerInput by) {

        CheckedInput {
            papers = AnswerInput.orEmpty(papers);
            by = AnswerInput.orEmpty(by);
        }
    }

    AdultQuestions(@Nullable AnswerInput present, @Nullable AnswerInput saysToBe, @Nullable AnswerInput childSays,
            @Nullable AnswerInput seenTogether, @Nullable CheckedInput checked, @Nullable AnswerInput keptApart,
            @Nullable String adultName) {
        this.present = AnswerInput.orEmpty(present);
        this.saysToBe = AnswerInput.orEmpty(saysToBe);
        this.childSays = AnswerInput.orEmpty(childSays);
        this.seenTogether = AnswerInput.orEmpty(seenTogether);
        this.checked = Objects.requireNonNullElseGet(checked,
                () -> new CheckedInput(AnswerInput.EMPTY, AnswerInput.EMPTY));
        this.keptApart = AnswerInput.orEmpty(keptApart);
        this.adultName = Objects.requireNonNullElse(adultName, "");
    }

    static AdultQuestions of(AdultWithChild page, Shown shown) {
        return new AdultQuestions(shown.yesNo(page.present()), shown.one(page.saysToBe()), shown.one(page.childSays()),
                shown.one(page.seenTogether()),
                new CheckedInput(shown.one(page.checked().papers()), shown.one(page.checked().by())),
                shown.one(page.keptApart()), "");
    }

    @Override
    public AdultWithChild read(Reading reading, IntakePage.Head head) {
        return new AdultWithChild(head, reading.yesNo("present", present),
                reading.one("saysToBe", saysToBe, Relation.class), reading.one("childSays", childSays, Relation.class),
                reading.one("seenTogether", seenTogether, AdultWithChild.SeenTogether.class),
                new AdultWithChild.Checked(
                        reading.one("checked.papers", checked.papers(), AdultWithChild.AdultsPaper.class),
                        reading.one("checked.by", checked.by(), AdultWithChild.CheckedBy.class)),
                reading.one("keptApart", keptApart, AdultWithChild.KeptApart.class));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.one(reading, "adultName", adultName, VaultField.ADULT_NAME);
    }
}
