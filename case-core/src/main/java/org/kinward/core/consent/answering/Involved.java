package org.kinward.core.consent.answering;

/** Whether who answers recruited the child, employed the child or made the child work, or travelled with the child. */
public enum Involved {
    NO, NOT_SURE, YES;

    /** How it goes with who is named. */
    public enum Fit {
        FITS, NEVER, CONTRADICTS
    }

    /** Who had a part never answers; who may have had one is not asked, and who had none is not called so (F76). */
    public Fit fits(WhoAnswers who) {
        if (who.kind() == AnswererKind.YOUNG_ADULT) {
            return Fit.CONTRADICTS;
        }
        if (who.kind() == AnswererKind.NOBODY_YET) {
            return Fit.FITS;
        }
        if (this == YES) {
            return Fit.NEVER;
        }
        var maybe = who.notAsked().filter(NotAskedBecause.MAY_BE_INVOLVED::equals).isPresent();
        return maybe == (this == NOT_SURE) ? Fit.FITS : Fit.CONTRADICTS;
    }
}
