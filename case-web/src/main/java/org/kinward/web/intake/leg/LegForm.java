package org.kinward.web.intake.leg;

import org.jspecify.annotations.Nullable;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.numbered.NumberedForm;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;

/** A leg on the screen. */
record LegForm(FormStamp stamp, OriginInput origin, PaperInput paper, LegQuestions q) implements NumberedForm {

    LegForm(FormStamp stamp, OriginInput origin, @Nullable PaperInput paper, LegQuestions q) {
        this.stamp = stamp;
        this.origin = origin;
        this.paper = PaperInput.orEmpty(paper);
        this.q = q;
    }

    static LegForm sent(Parameters sent) {
        return new LegForm(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(PaperInput.class, PaperInput.FIELD), sent.as(LegQuestions.class, Reading.QUESTIONS));
    }

    /** A leg that nobody has written down yet. */
    static LegForm fresh(Ground ground, PaperInput paper) {
        return new LegForm(FormStamp.fresh(Revision.NEW), NumberedForm.fresh(ground), paper,
                new LegQuestions(null, null, null, null, null));
    }

    static LegForm of(Leg leg, Ground ground, PaperInput paper) {
        return new LegForm(FormStamp.fresh(leg.revision()), NumberedForm.of(leg.head(), ground), paper,
                LegQuestions.of(leg, NumberedForm.shown(leg.head().toldBy(), ground)));
    }

    /** What was typed, for somebody who has seen this version. */
    LegForm seen(Revision now) {
        return new LegForm(FormStamp.fresh(now), origin, paper, q);
    }

    @Override
    public LegForm with(PaperInput other) {
        return new LegForm(stamp, origin, other, q);
    }
}
