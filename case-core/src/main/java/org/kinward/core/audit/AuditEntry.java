package org.kinward.core.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One line of the audit trail: what was done, to what, with which result. It holds surrogates only, and has no place
 * where a name or a sentence would fit. Who and when are added where it is written.
 *
 * @param action
 *            what was done
 * @param object
 *            kind of thing, of a closed list
 * @param subjects
 *            random surrogates of what was opened or changed; one entry may name many (roll view, list)
 * @param outcome
 *            done or refused
 * @param purpose
 *            why, as a code word, where the person had to say so
 * @param change
 *            the value before and after, of which only keyed hashes are written
 */
public record AuditEntry(AuditAction action, AuditObject object, List<UUID> subjects, Outcome outcome,
        Optional<String> purpose, Optional<AuditedChange> change) {

    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** How it ended. */
    public enum Outcome {
        DONE, REFUSED
    }

    public AuditEntry {
        subjects = List.copyOf(subjects);
        if (!purpose.map(PURPOSE.asMatchPredicate()::test).orElse(true)) {
            throw new IllegalArgumentException("an audit entry names purposes by code words only");
        }
    }

    public AuditEntry(AuditAction action, AuditObject object, List<UUID> subjects, Outcome outcome) {
        this(action, object, subjects, outcome, Optional.empty(), Optional.empty());
    }

    public static AuditEntry done(AuditAction action, AuditObject object, UUID... subjects) {
        return new AuditEntry(action, object, List.of(subjects), Outcome.DONE);
    }

    public static AuditEntry refused(AuditAction action, AuditObject object, UUID... subjects) {
        return new AuditEntry(action, object, List.of(subjects), Outcome.REFUSED);
    }

    /** The same entry with the reason the person gave, as a code word such as {@code hospital}. */
    public AuditEntry forPurpose(String word) {
        return new AuditEntry(action, object, subjects, outcome, Optional.of(word), change);
    }

    /** The same entry with what changed; the values themselves are never written. */
    public AuditEntry changing(AuditedChange what) {
        return new AuditEntry(action, object, subjects, outcome, purpose, Optional.of(what));
    }
}
