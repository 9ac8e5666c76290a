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
        AnswerInput quietPlace, AnswersInput inTheRoom, WishInput wish,
        String interpreterName) implements Questions {

    /** A woman or a man, as worker and as interpreter. */
    record WishInput(AnswerInput prefers, AnswerInput prefersInterpreter) {

        WishInput {
            prefers = AnswerInput.orEmpty(prefers);
            prefersInterpreter = AnswerInput.orEmpty(prefersInterpreter);
        }
    }

    LanguageQuestions(@Nullable AnswerInput language, @Nullable AnswerInput interpreter,
            @Nullable AnswersInput interpreterChecks, @Nullable AnswerInput quietPlace,
            @Nullable AnswersInput inTheRoom, @Nullable WishInput wish, @Nullable String interpreterName) {
        this.language = AnswerInput.orEmpty(language);
        this.interpreter = AnswerInput.orEmpty(interpreter);
        this.interpreterChecks = AnswersInput.orEmpty(interpreterChecks);
        this.quietPlace = AnswerInput.orEmpty(quietPlace);
        this.inTheRoom = AnswersInput.orEmpty(inTheRoom);
        this.wish = Objects.requireNonNullElseGet(wish,
                () -> new WishInput(AnswerInput.EMPTY, AnswerInput.EMPTY));
        this.interpreterName = Objects.requireNonNullElse(interpreterName, "");
    }

    /** Where nobody interprets, the questions about an interpreter stand empty: somebody may be needed after all. */
    static LanguageQuestions of(LanguageChosen page, Shown shown) {
        var asked = page.needsInterpreter();
        return new LanguageQuestions(shown.text(page.language(), SpokenLanguage::code), shown.one(page.interpreter()),
                asked ? shown.several(page.interpreterChecks()) : AnswersInput.EMPTY, shown.yesNo(page.quietPlace()),
                shown.several(page.inTheRoom()), new WishInput(shown.one(page.wish().prefers()),
                        asked ? shown.one(page.wish().prefersInterpreter()) : AnswerInput.EMPTY),
                "");
    }

    @Override
    public LanguageChosen read(Reading reading, FirstHourPage.Head head) {
        return new LanguageChosen(head, reading.chosen("language", language, PointingList::find),
                reading.one("interpreter", interpreter, LanguageChosen.Interpreter.class),
                reading.several("interpreterChecks", interpreterChecks, LanguageChosen.InterpreterCheck.class),
                reading.yesNo("quietPlace", quietPlace),
                reading.several("inTheRoom", inTheRoom, LanguageChosen.InTheRoom.class),
                new LanguageChosen.Wish(
                        reading.one("wish.prefers", wish.prefers(), LanguageChosen.PrefersToTalkTo.class),
                        reading.one("wish.prefersInterpreter", wish.prefersInterpreter(),
                                LanguageChosen.PrefersToTalkTo.class)));
    }

    /** Nobody interprets: a name that stands in a part which a script has hidden is not kept. */
    @Override
    public List<ForVault> forVault(Reading reading) {
        var nobody = Reading.constant(LanguageChosen.Interpreter.class, interpreter.value())
                .filter(who -> !who.isNeeded()).isPresent();
        return nobody ? List.of()
                : SealedReading.one(reading, "interpreterName", interpreterName, VaultField.INTERPRETER_NAME);
    }
}
