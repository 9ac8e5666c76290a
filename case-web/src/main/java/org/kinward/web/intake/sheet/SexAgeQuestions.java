package org.kinward.web.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Age;
import org.kinward.core.child.SealedSex;
import org.kinward.core.child.Sex;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.web.intake.reading.AgeReading;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.AgeInput;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet 8: girl or boy, and how old? The day of birth and a sex that could bring harm go to the vault. */
record SexAgeQuestions(AnswerInput sex, AgeInput age) implements Questions {

    private static final String SEALED = SealedSex.OTHER_OR_INTERSEX.name();

    SexAgeQuestions(@Nullable AnswerInput sex, @Nullable AgeInput age) {
        this.sex = AnswerInput.orEmpty(sex);
        this.age = Objects.requireNonNullElseGet(age, AgeInput::empty);
    }

    static SexAgeQuestions of(SexAndAge page, Shown shown) {
        return new SexAgeQuestions(shown.one(page.sex()), age(page.age(), shown));
    }

    @Override
    public SexAndAge read(Reading reading, IntakePage.Head head) {
        Answer<Sex> plain = isSealed() ? Answer.missing(Reason.NOT_KNOWN) : reading.one("sex", sex, Sex.class);
        return new SexAndAge(head, plain, AgeReading.age(reading, age, head.toldOn()));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        var texts = new ArrayList<ForVault>();
        if (isSealed()) {
            texts.add(ForVault.at(VaultField.SEX_DETAIL, 0, new VaultText(SealedSex.OTHER_OR_INTERSEX.encode())));
        } else if (Reading.constant(Sex.class, sex.value()).isPresent()) {
            texts.add(ForVault.emptied(VaultField.SEX_DETAIL));
        }
        AgeReading.born(age).map(day -> ForVault.at(VaultField.BIRTH_DAY, 0, new VaultText(day.toString())))
                .ifPresent(texts::add);
        return texts;
    }

    private boolean isSealed() {
        return sex.value().equals(SEALED);
    }

    private static AgeInput age(Answer<Age> answer, Shown shown) {
        return switch (answer) {
            case Answer.Missing<Age>(var reason) ->
                AgeInput.empty().standing(reason == Reason.NOT_ASKED_YET ? "" : reason.name());
            case Answer.Known<Age>(var age, _) -> typed(age, shown).resting(age.basis().name());
        };
    }

    /** The day of birth is in the vault: month and year stand here, the day is typed only to change it. */
    private static AgeInput typed(Age age, Shown shown) {
        return switch (age) {
            case Age.YearsOnDay years -> AgeInput.ofYears("" + years.bestYear());
            case Age.Range(var years, var best, _, _) ->
                AgeInput.ofRange("" + years.youngest(), "" + years.oldest(), "" + best);
            case Age.ByBirthDay(var month, var best, _, _) ->
                AgeInput.ofMonth(month, shown.day(month.atDay(1)).month(), best);
        };
    }
}
