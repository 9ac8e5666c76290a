package org.kinward.core.setting;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.saving.Revision;

/**
 * Keeps what each agency has set of one kind, such as the days until a child has a plan; where an agency has set nothing, that
 * holds which came with the program.
 *
 * @param <T>
 *            what is set: a value that judges by itself what it may be
 */
public interface AgencySetting<T> {

    /**
     * What holds where the acting person works.
     *
     * @param revision
     *            how often the agency has set it; 0 where that holds which came with the program
     */
    record Current<T>(T value, Revision revision) {
    }

    /** What held once, or holds; who set it, and when. */
    record Set<T>(T value, PersonId by, Instant at) {
    }

    /** As what the audit trail knows it. */
    AuditObject auditedAs();

    Current<T> current();

    /** What held where the acting person works at this moment: what was begun then keeps it. */
    T heldAt(Instant moment);

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set<T>> history();

    /**
     * Sets it for the acting person's agency; what held before stays beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    void set(Set<T> wanted, Revision seen);
}
