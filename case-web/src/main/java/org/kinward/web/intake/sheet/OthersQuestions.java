package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Country;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet 9: who else was found, or is still in danger? Only what is offered. */
record OthersQuestions(AnswersInput foundWith, AnswerInput foundCount, AnswerInput inDanger, AnswerInput inDangerCount,
        AnswerInput inDangerCountry, String where) implements Questions {

    OthersQuestions(@Nullable AnswersInput foundWith, @Nullable AnswerInput foundCount, @Nullable AnswerInput inDanger,
            @Nullable AnswerInput inDangerCount, @Nullable AnswerInput inDangerCountry, @Nullable String where) {
        this.foundWith = AnswersInput.orEmpty(foundWith);
        this.foundCount = AnswerInput.orEmpty(foundCount);
        this.inDanger = AnswerInput.orEmpty(inDanger);
        this.inDangerCount = AnswerInput.orEmpty(inDangerCount);
        this.inDangerCountry = AnswerInput.orEmpty(inDangerCountry);
        this.where = Objects.requireNonNullElse(where, "");
    }

    static OthersQuestions of(OthersFound page, Shown shown) {
        return new OthersQuestions(shown.several(page.foundWith()), shown.text(page.foundCount(), String::valueOf),
                shown.yesNo(page.inDanger()), shown.text(page.inDangerCount(), String::valueOf),
                shown.text(page.inDangerCountry(), Country::code), "");
    }

    @Override
    public OthersFound read(Reading reading, IntakePage.Head head) {
        return new OthersFound(head, reading.several("foundWith", foundWith, OthersFound.Companion.class),
                reading.count("foundCount", foundCount, OthersFound.MOST), reading.yesNo("inDanger", inDanger),
                reading.count("inDangerCount", inDangerCount, OthersFound.MOST),
                reading.chosen("inDangerCountry", inDangerCountry, CountryList::find));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.one(reading, "where", where, VaultField.OTHERS_WHERE);
    }
}
