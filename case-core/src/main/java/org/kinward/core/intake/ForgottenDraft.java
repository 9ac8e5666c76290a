package org.kinward.core.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * A draft without a record after twelve hours needs the manager's eyes; it is never deleted for its age (F56). The hours
 * of a paper count from what was told.
 */
public final class ForgottenDraft {

    /** How long a first hour may take before somebody looks. */
    public static final Duration AFTER = Duration.ofHours(12);

    private ForgottenDraft() {
    }

    /** True from exactly twelve hours on. */
    public static boolean needsManager(DraftIntake draft, Instant now) {
        return !now.isBefore(draft.start().since().plus(AFTER));
    }
}
