package org.kinward.core.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A manager has asked that a record be erased. Another person, an administrator of its agency, answers within 14 days;
 * after that the request is over.
 */
public record ErasureRequest(ErasureId id, Of of, ErasureReason reason, Asked asked, State state) {

    /** Until then it may be answered. */
    public static final Duration OPEN_FOR = Duration.ofDays(14);

    /**
     * The record and where it is at home.
     *
     * @param part
     *            what of it; empty for the whole record
     */
    public record Of(IntakeId record, ReferenceNumber child, AgencyId agency, PlaceId place,
            Optional<ErasedPart> part) {

        /** The whole record. */
        public Of(IntakeId record, ReferenceNumber child, AgencyId agency, PlaceId place) {
            this(record, child, agency, place, Optional.empty());
        }

        /** This part of it. */
        Of only(Optional<ErasedPart> one) {
            return new Of(record, child, agency, place, one);
        }
    }

    /** Who asked, and when. */
    public record Asked(PersonId by, Instant at) {
    }

    /** Asked until somebody answers; confirmed until nothing is left of the record, then done. */
    public enum State {
        ASKED, TAKEN_BACK, REFUSED, EXPIRED, CONFIRMED, DONE
    }

    /** Whether it still waits for an answer. */
    public boolean isOpen(Instant now) {
        return state == State.ASKED && now.isBefore(asked.at().plus(OPEN_FOR));
    }

    /** Whether this person administers the agency of the record. */
    public boolean isOf(Actor administrator) {
        return administrator.is(Role.ADMINISTRATOR) && administrator.agency().equals(of.agency());
    }

    /** Never who asked, whatever role that person has by now. */
    public boolean mayBeAnsweredBy(PersonId person) {
        return !asked.by().equals(person);
    }
}
