package org.kinward.core.audit;

/** What was asked for is not done and not shown: it could not be written down, or would not be sealed in time. */
public final class NotAudited extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAudited(String why) {
        super(why);
    }

    public NotAudited(String why, Throwable cause) {
        super(why, cause);
    }
}
