package org.kinward.core.intake.narrow;

import org.kinward.core.intake.IntakeId;

/** Somebody wanted to write what the child did not agree to. Nothing of it was kept. */
public final class RecordIsNarrow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IntakeId intake;

    public RecordIsNarrow(IntakeId intake) {
        super("the child does not agree to being recorded");
        this.intake = intake;
    }

    /** Of which child, for the way to where it is told again. */
    public IntakeId intake() {
        return intake;
    }
}
