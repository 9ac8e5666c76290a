package org.kinward.core.audit;

import java.util.List;
import java.util.UUID;

/**
 * One line of the audit trail: what was done, to what, with which result. It holds surrogates and hashes only, never a
 * value and never personal data. Who and when are added where it is written.
 *
 * @param action
 *            what was done
 * @param object
 *            kind of thing, in field words, such as {@code case_file}
 * @param subjects
 *            random surrogates of what was opened or changed; one entry may name many (roll view, list)
 * @param outcome
 *            done or refused
 */
public record AuditEntry(AuditAction action, String object, List<UUID> subjects, Outcome outcome) {

    /** How it ended. */
    public enum Outcome {
        DONE, REFUSED
    }

    public AuditEntry {
        subjects = List.copyOf(subjects);
    }

    public static AuditEntry done(AuditAction action, String object, UUID... subjects) {
        return new AuditEntry(action, object, List.of(subjects), Outcome.DONE);
    }

    public static AuditEntry refused(AuditAction action, String object, UUID... subjects) {
        return new AuditEntry(action, object, List.of(subjects), Outcome.REFUSED);
    }
}
