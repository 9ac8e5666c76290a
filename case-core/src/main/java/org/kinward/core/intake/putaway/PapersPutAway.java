package org.kinward.core.intake.putaway;

import java.util.List;
import java.util.Set;

import org.kinward.core.intake.putaway.PaperPutAway.Became;

/** Keeps what became of papers; behind the fence of the intake, and of what was typed from each paper. */
public interface PapersPutAway {

    /** What was said of this paper. */
    Set<Became> of(PaperPutAway.Paper paper);

    /**
     * This sheet, and after it those that were typed by the same person within an hour of it and say the same of when and to whom
     * they were told: they may be one sheet of paper. Empty if this one was never typed, or is not for the acting person.
     */
    List<TypedSheet> typedWith(PaperPutAway.Paper.OfRecord paper);

    /** Keeps each; said twice, it is kept once. */
    void keep(List<PaperPutAway> said);
}
