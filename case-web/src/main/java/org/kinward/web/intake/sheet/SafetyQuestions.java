package org.kinward.web.intake.sheet;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet 1: is the child safe here, now? */
record SafetyQuestions(AnswerInput safeHere, AnswersInput nearby) implements Questions {

    SafetyQuestions {
        safeHere = AnswerInput.orEmpty(safeHere);
        nearby = AnswersInput.orEmpty(nearby);
    }

    static SafetyQuestions of(SafetyNow page, Shown shown) {
        return new SafetyQuestions(shown.one(page.safeHere()), shown.several(page.nearby()));
    }

    @Override
    public SafetyNow read(Reading reading, IntakePage.Head head) {
        return new SafetyNow(head, reading.one("safeHere", safeHere, SafetyNow.SafeHere.class),
                reading.several("nearby", nearby, SafetyNow.Nearby.class));
    }
}
