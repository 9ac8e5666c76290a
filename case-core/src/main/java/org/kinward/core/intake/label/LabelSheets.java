package org.kinward.core.intake.label;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;

/** Keeps sheets of labels; those of another agency are not there. Their numbers are reserved already. */
public interface LabelSheets {

    /** A label as it is now, and whose it is. */
    record Held(AgencyId agency, Label.State state) {
    }

    /** A decision that labels are not to be used any more. */
    record Voided(PersonId by, Instant at, VoidReason why) {
    }

    /** Keeps a new sheet. */
    void add(LabelSheet sheet);

    Optional<LabelSheet> find(LabelSheet.Id id);

    /** The label with this number; an unused one is held until the open transaction ends, so that one of two waits. */
    Optional<Held> hold(ReferenceNumber number);

    /**
     * Marks a label as used by the child whose draft has its number; false if it was used or void already.
     */
    boolean use(ReferenceNumber number, PersonId by, Instant at);

    /** Makes void what is unused among these, and says which were. */
    Set<ReferenceNumber> makeVoid(Set<ReferenceNumber> numbers, Voided decision);
}
