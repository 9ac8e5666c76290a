package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet 3: which language should we use? Before any word about consent (F17). */
record LanguageQuestions(AnswerInput language, AnswerInput interpreter, AnswersInput interpreterChecks,
        AnswerInput quietPlace, AnswersInput inTheRoom, AnswerInput prefers,
        String interpreterName) implements Questions {

    LanguageQuestions(@Nullable AnswerInput language, @Nullable AnswerInput interpreter,
            @Nullable AnswersInput interpreterChecks, @Nullable AnswerInput quietPlace,
            @Nullable AnswersInput inTheRoom, @Nullable AnswerInput prefers, @Nullable String interpreterName) {
        this.language = AnswerInput.orEmpty(language);
        this.interpreter = AnswerInput.orEmpty(interpreter);
        this.interpreterChecks = AnswersInput.orEmpty(interpreterChecks);
        this.quietPlace = AnswerInput.orEmpty(quietPlace);
        this.inTheRoom = AnswersInput.orEmpty(inTheRoom);
        this.prefers = AnswerInput.orEmpty(prefers);
        this.interpreterName = Objects.requireNonNullElse(interpreterName, "");
    }

    static LanguageQuestions of(LanguageChosen page, Shown shown) {
        return new LanguageQuestions(shown.text(page.language(), SpokenLanguage::code), shown.one(page.interpreter()),
                shown.several(page.interpreterChecks()), shown.yesNo(page.quietPlace()),
                shown.several(page.inTheRoom()), shown.one(page.prefers()), "");
    }

    @Override
    public LanguageChosen read(Reading reading, FirstHourPage.Head head) {
        return new LanguageChosen(head, reading.chosen("language", language, PointingList::find),
                reading.one("interpreter", interpreter, LanguageChosen.Interpreter.class),
                reading.several("interpreterChecks", interpreterChecks, LanguageChosen.InterpreterCheck.class),
                reading.yesNo("quietPlace", quietPlace),
                reading.several("inTheRoom", inTheRoom, LanguageChosen.InTheRoom.class),
                reading.one("prefers", prefers, LanguageChosen.PrefersToTalkTo.class));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.one(reading, "interpreterName", interpreterName, VaultField.INTERPRETER_NAME);
    }
}
