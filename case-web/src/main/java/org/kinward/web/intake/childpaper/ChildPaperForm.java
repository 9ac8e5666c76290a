package org.kinward.web.intake.childpaper;

import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.numbered.NumberedForm;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;

/** A paper of the child on the screen. */
record ChildPaperForm(FormStamp stamp, OriginInput origin, ChildPaperQuestions q) implements NumberedForm {

    static ChildPaperForm sent(Parameters sent) {
        return new ChildPaperForm(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(ChildPaperQuestions.class, Reading.QUESTIONS));
    }

    /** A paper that nobody has written down yet. */
    static ChildPaperForm fresh(Ground ground) {
        return new ChildPaperForm(FormStamp.fresh(Revision.NEW), NumberedForm.fresh(ground),
                new ChildPaperQuestions(null, null, null));
    }

    static ChildPaperForm of(ChildPaper paper, Ground ground) {
        return new ChildPaperForm(FormStamp.fresh(paper.revision()), NumberedForm.of(paper.head(), ground),
                ChildPaperQuestions.of(paper, NumberedForm.shown(paper.head().toldBy(), ground)));
    }

    /** What was typed, for somebody who has seen this version. */
    ChildPaperForm seen(Revision now) {
        return new ChildPaperForm(FormStamp.fresh(now), origin, q);
    }
}
