package org.kinward.web.intake.daysheet;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: help to see, hear, move, understand, speak, calm down. */
record HelpDailyQuestions(AnswerInput seeing, AnswerInput hearing, AnswerInput moving, AnswerInput understanding,
        AnswerInput speaking, AnswerInput calming) implements Questions {

    HelpDailyQuestions {
        seeing = AnswerInput.orEmpty(seeing);
        hearing = AnswerInput.orEmpty(hearing);
        moving = AnswerInput.orEmpty(moving);
        understanding = AnswerInput.orEmpty(understanding);
        speaking = AnswerInput.orEmpty(speaking);
        calming = AnswerInput.orEmpty(calming);
    }

    static HelpDailyQuestions of(HelpDaily page, Shown shown) {
        return new HelpDailyQuestions(shown.one(page.seeing()), shown.one(page.hearing()), shown.one(page.moving()),
                shown.one(page.understanding()), shown.one(page.speaking()), shown.one(page.calming()));
    }

    @Override
    public HelpDaily read(Reading reading, IntakePage.Head head) {
        return new HelpDaily(head, reading.one("seeing", seeing, HelpDaily.Difficulty.class),
                reading.one("hearing", hearing, HelpDaily.Difficulty.class),
                reading.one("moving", moving, HelpDaily.Difficulty.class),
                reading.one("understanding", understanding, HelpDaily.Difficulty.class),
                reading.one("speaking", speaking, HelpDaily.Difficulty.class),
                reading.one("calming", calming, HelpDaily.Difficulty.class));
    }
}
