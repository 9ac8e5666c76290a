package org.kinward.core.intake.putaway;

import java.util.Set;

import org.kinward.core.intake.putaway.PaperPutAway.Became;

/** Keeps what became of papers; behind the fence of the intake. */
public interface PapersPutAway {

    /** What was said of this paper. */
    Set<Became> of(PaperPutAway.Paper paper);

    /** Whether a paper of this page was typed then, for the acting person. */
    boolean isTyped(PaperPutAway.Paper.OfPage paper);

    /** Keeps it; said twice, it is kept once. */
    void keep(PaperPutAway said);
}
