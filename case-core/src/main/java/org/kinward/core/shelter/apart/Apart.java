package org.kinward.core.shelter.apart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;

/**
 * Two children of a house must not share a room. It warns who gives a bed, and holds until a day, or until somebody ends it;
 * never changed.
 */
public record Apart(ApartId id, PlaceId place, CaseFileId child, CaseFileId other, Ground ground, PersonId by,
        Instant written) {

    public Apart {
        if (child.equals(other)) {
            throw new IllegalArgumentException("a child is not kept apart from itself");
        }
    }

    /** Who says that they must not, by what this person is to them. */
    public enum SaidApart {
        ONE_OF_THE_CHILDREN, STAFF, LEAD_WORKER, HEALTH_WORKER, FAMILY, AUTHORITY
    }

    /**
     * Said by whom, until when.
     *
     * @param until
     *            the last day on which it holds
     */
    public record Ground(SaidApart by, LocalDate until) {
    }

    /**
     * As it stands on the page of one of them.
     *
     * @param other
     *            who the other one is; empty for who may not know
     */
    public record Seen(ApartId id, Optional<CaseFileId> other, Ground ground, PersonId by, Instant written) {
    }

    /** The same wish whenever it is sent. */
    String wish(ApartWords why) {
        return "apart " + child.value() + " " + other.value() + " " + ground + " " + why.clear();
    }
}
