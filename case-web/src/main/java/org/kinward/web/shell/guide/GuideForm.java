package org.kinward.web.shell.guide;

import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;
import org.kinward.web.shell.form.DateAnswerInput;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** One question of each kind. */
record GuideForm(AnswerInput words, AnswerInput years, DateAnswerInput day, AnswerInput safe, AnswersInput seen,
        GuideLists q, FormStamp stamp) {

    GuideForm {
        words = AnswerInput.orEmpty(words);
        years = AnswerInput.orEmpty(years);
        day = DateAnswerInput.orEmpty(day);
        safe = AnswerInput.orEmpty(safe);
        seen = AnswersInput.orEmpty(seen);
        q = GuideLists.orEmpty(q);
        stamp = FormStamp.orEmpty(stamp);
    }

    /** The page as it is first opened. */
    static GuideForm empty() {
        return new GuideForm(AnswerInput.EMPTY, AnswerInput.EMPTY, DateAnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswersInput.EMPTY, GuideLists.EMPTY, FormStamp.fresh(Revision.NEW));
    }

    /** The page of somebody who comes back to it. */
    static GuideForm filled() {
        return new GuideForm(new AnswerInput("Cries when the door opens", "SAID_BY_SOMEONE_ELSE"),
                new AnswerInput("14", "ESTIMATED_BY_WORKER"),
                new DateAnswerInput(new DateInput("13", "November", "2026"), "CONFIRMED_BY_DOCUMENT"),
                new AnswerInput("NO", ""), new AnswersInput(List.of("BLEEDING"), ""), GuideLists.FILLED,
                FormStamp.fresh(new Revision(3)));
    }
}
