package org.kinward.core.tracer;

import org.kinward.core.intake.IntakeId;

/** Whether a child was asked how it is reached without harm (FIELD F18). */
@FunctionalInterface
public interface SafeWays {

    /** Whether the page about safe contact was answered. */
    boolean isSaid(IntakeId record);
}
