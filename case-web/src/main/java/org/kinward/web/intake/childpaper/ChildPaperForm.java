package org.kinward.web.intake.childpaper;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.numbered.NumberedForm;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;

/** A paper of the child on the screen. */
record ChildPaperForm(FormStamp stamp, OriginInput origin, PaperInput paper,
        ChildPaperQuestions q) implements NumberedForm {

    ChildPaperForm(FormStamp stamp, OriginInput origin, @Nullable PaperInput paper, ChildPaperQuestions q) {
        this.stamp = stamp;
        this.origin = origin;
        this.paper = PaperInput.orEmpty(paper);
        this.q = q;
    }

    static ChildPaperForm sent(Parameters sent) {
        return new ChildPaperForm(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(PaperInput.class, PaperInput.FIELD), sent.as(ChildPaperQuestions.class, Reading.QUESTIONS));
    }

    /** A paper that nobody has written down yet. */
    static ChildPaperForm fresh(Ground ground, PaperInput paper) {
        return new ChildPaperForm(FormStamp.fresh(Revision.NEW), NumberedForm.fresh(ground), paper,
                new ChildPaperQuestions(null, null, null));
    }

    static ChildPaperForm of(ChildPaper saved, Ground ground, PaperInput paper) {
        return new ChildPaperForm(FormStamp.fresh(saved.revision()), NumberedForm.of(saved.head(), ground), paper,
                ChildPaperQuestions.of(saved, NumberedForm.shown(saved.head().toldBy(), ground)));
    }

    /** What was typed, for somebody who has seen this version. */
    ChildPaperForm seen(Revision now) {
        return new ChildPaperForm(FormStamp.fresh(now), origin, paper, q);
    }

    @Override
    public ChildPaperForm with(PaperInput other) {
        return new ChildPaperForm(stamp, origin, other, q);
    }
}
