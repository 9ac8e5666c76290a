package org.kinward.core.statistics.audit;

import java.io.Serial;

/**
 * The bounds were not found within the steps allowed, or a number grew too large, or what was published contradicts
 * itself. Never an answer: whatever waits for it is refused (R7).
 */
public final class BoundsNotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BoundsNotFound(String reason) {
        super(reason);
    }

    BoundsNotFound(ArithmeticException tooLarge) {
        super("a number grew too large", tooLarge);
    }
}
