package org.kinward.core.shelter.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.stay.StayId;

/**
 * One look at a stay: why the child is still here (F32, F90), and whether it may go out, on which ground (F33: no
 * detention). Never changed, the newest holds.
 *
 * @param number
 *            counts the looks at this stay, from 1
 * @param next
 *            when somebody looks again, within the time that {@link GoingOut#longest()} gives
 */
public record StayReview(StayId stay, int number, Still still, Out out, PersonId by, Instant at, Instant next) {

    public StayReview {
        if (next.isBefore(at) || next.isAfter(at.plus(out.how().longest()))) {
            throw new IllegalArgumentException("somebody looks again, and soon where a child is shut in");
        }
    }

    /** Until the next look. */
    public static final Duration EVERY = Duration.ofDays(28);

    /** Until the next look at a child that may not go out. */
    public static final Duration WHILE_SHUT_IN = Duration.ofDays(7);

    /** Longest words of each part. */
    public static final int LONGEST = 300;

    /** Why the child is still here. */
    public enum Why {
        FAMILY_IS_SEARCHED, AUTHORITY_HAS_NOT_DECIDED, NO_OTHER_PLACE, NOT_SAFE_ELSEWHERE, TREATMENT, COURT,
        SCHOOL_TERM,
        CHILD_WANTS_TO_STAY, OTHER_REASON
    }

    /**
     * Why, and what is done about it.
     *
     * @param words
     *            at most 300 signs without names; never empty for another reason
     */
    public record Still(Why why, String words) {

        public Still {
            words = words.strip();
            if (words.length() > LONGEST || (why == Why.OTHER_REASON && words.isEmpty())) {
                throw new IllegalArgumentException("another reason is said, in 300 signs at most");
            }
        }
    }

    /** Whether the child may go out. */
    public enum GoingOut {
        FREELY, WITH_STAFF, NOT;

        /** Whether it has to be said on which ground. */
        public boolean needsGround() {
            return this != FREELY;
        }

        /** The longest time until somebody looks again. */
        public Duration longest() {
            return this == NOT ? WHILE_SHUT_IN : EVERY;
        }
    }

    /** Who decided whether the child may go out. */
    public enum OutDecided {
        HOUSE, LEAD_WORKER, AUTHORITY, COURT, HEALTH_WORKER, WHO_ANSWERS
    }

    /**
     * Whether the child may go out, and why not freely.
     *
     * @param ground
     *            at most 300 signs without names; empty only where the child goes freely
     * @param decided
     *            who decided it; empty for what was written before anybody was asked
     * @param conditions
     *            on which conditions, at most 300 signs without names
     */
    public record Out(GoingOut how, String ground, Optional<OutDecided> decided, String conditions) {

        public Out {
            ground = ground.strip();
            conditions = conditions.strip();
            if (ground.length() > LONGEST || conditions.length() > LONGEST || (how.needsGround() && ground.isEmpty())) {
                throw new IllegalArgumentException("who may not go freely is told why");
            }
        }
    }

    /** The same wish whenever it is sent; to the day, because without a date the next look hangs on the moment. */
    String wish() {
        return "review " + stay.value() + " " + number + " " + still + " " + out + " "
                + LocalDate.ofInstant(next, ZoneOffset.UTC);
    }
}
