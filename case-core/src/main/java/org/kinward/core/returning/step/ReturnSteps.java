package org.kinward.core.returning.step;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Keeps the steps of returns, for ever. */
public interface ReturnSteps {

    /** Keeps a new one, once; the same id again is the same step. False if it was there. */
    boolean add(ReturnStep step, Written written);

    Optional<ReturnStep> find(StepId id);

    /** All of them, by their last day. */
    List<ReturnStep> of(CaseFileId file);

    /** Keeps how it ended; false if somebody said so before. */
    boolean end(StepId id, ReturnStep.End end);
}
