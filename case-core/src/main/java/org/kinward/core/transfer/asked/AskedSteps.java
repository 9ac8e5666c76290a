package org.kinward.core.transfer.asked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.step.StepId;

/**
 * Keeps what other agencies are asked to do. Who works on the case sees it; so do managers of the agency that is asked, until it is over
 * or consent ends.
 */
public interface AskedSteps {

    /** Keeps it; false if another agency was asked for this step before. */
    boolean ask(AskedStep step);

    /** Also one that is over, for who works on the case. */
    Optional<AskedStep> find(StepId step);

    /** All of this file, what is due first first. */
    List<AskedStep> of(CaseFileId file);

    /** Keeps what came of it; false if it was said before, or is over. */
    boolean answer(AskedStep answered);

    /** The other agency reads it no longer; nothing where nobody was asked. */
    void end(StepId step, Instant at);
}
