package org.kinward.core.returning.step;

import java.time.Instant;

/** Hears that a step is over, in the same transaction: whoever else was asked to do it need not any more. */
@FunctionalInterface
public interface StepOver {

    void over(StepId step, Instant at);
}
