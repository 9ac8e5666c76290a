package org.kinward.core.identity.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

/** One tie between a child, a place and a person, as the vault mirrors it. */
public sealed interface CareRight {

    /** A right in one child: casework decides it, and casework alone can prove it. Rights at places come from the accounts. */
    sealed interface OfChild extends CareRight {

        ReferenceNumber child();
    }

    /**
     * The child is in the care of this place; the first one for a child opens the child's part of the vault.
     *
     * @param record
     *            the id of the intake: the surrogate that audit entries name
     * @param first
     *            the number of the child's first file, if this is a later one: who the child is stays there
     */
    record ChildAt(ReferenceNumber child, UUID record, AgencyId agency, PlaceId place,
            Optional<ReferenceNumber> first) implements OfChild {

        /** Of a first file. */
        public ChildAt(ReferenceNumber child, UUID record, AgencyId agency, PlaceId place) {
            this(child, record, agency, place, Optional.empty());
        }
    }

    /** The person answers for the child's case. */
    record LeadWorker(ReferenceNumber child, PersonId worker) implements OfChild {
    }

    /** The person stands in for the child's lead worker, who is away, in this span. */
    record Covers(ReferenceNumber child, PersonId cover, CareSpan span) implements OfChild {
    }

    /** The person stands in for a manager of the place, who is away, in this span. */
    record ActsFor(PersonId acting, PlaceId place, CareSpan span) implements CareRight {
    }

    /** The person may answer for cases at all: whoever may not is lead worker of nobody, whatever casework says. */
    record MayLead(PersonId person) implements CareRight {
    }

    /** The person is on shift at the place, at the longest until then. */
    record OnShift(PersonId carer, PlaceId place, Instant until) implements CareRight {
    }

    /** The person manages the place. */
    record Manages(PersonId manager, PlaceId place) implements CareRight {
    }

    /** The person belongs to the staff of the place. */
    record StaffOf(PersonId person, PlaceId place) implements CareRight {
    }
}
