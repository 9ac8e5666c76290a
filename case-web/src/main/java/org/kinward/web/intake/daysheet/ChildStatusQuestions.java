package org.kinward.web.intake.daysheet;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: status. */
record ChildStatusQuestions(AnswerInput stands, AnswerInput identifiedBy,
        AnswerInput confirmedWith) implements Questions {

    ChildStatusQuestions {
        stands = AnswerInput.orEmpty(stands);
        identifiedBy = AnswerInput.orEmpty(identifiedBy);
        confirmedWith = AnswerInput.orEmpty(confirmedWith);
    }

    static ChildStatusQuestions of(ChildStatus page, Shown shown) {
        return new ChildStatusQuestions(shown.one(page.stands()), shown.one(page.identifiedBy()),
                shown.one(page.confirmedWith()));
    }

    @Override
    public ChildStatus read(Reading reading, IntakePage.Head head) {
        return new ChildStatus(head, reading.one("stands", stands, ChildStatus.Stands.class),
                reading.one("identifiedBy", identifiedBy, ChildStatus.IdentifyingAuthority.class),
                reading.one("confirmedWith", confirmedWith, ChildStatus.ConfirmedWith.class));
    }
}
