package org.kinward.core.shelter.outing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReview.GoingOut;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.visitor.Visitor;

/** A child goes out of the house and comes back. Nothing of it moves by itself: late is late until somebody says something. */
public sealed interface Outing {

    Plan plan();

    default OutingId id() {
        return plan().id();
    }

    /** Where to. */
    enum Destination {
        SCHOOL, CLINIC, COURT, AUTHORITY, WORK_OR_TRAINING, FAMILY, FAITH, PLAY_OR_SHOPPING, OTHER_PLACE;

        /** Whether a child that may not go out has a right to go there all the same. */
        public boolean isARight() {
            return this == CLINIC || this == COURT || this == AUTHORITY;
        }
    }

    /**
     * With whom.
     *
     * @param staff
     *            who of the staff, exactly where the company is staff
     */
    record GoesWith(Company company, Optional<PersonId> staff) {

        public GoesWith {
            if (staff.isPresent() != (company == Company.STAFF)) {
                throw new IllegalArgumentException("staff has a name, nobody else has");
            }
        }

        /** Whether an adult answers for the child on the way. */
        private boolean isLookedAfter() {
            return company == Company.STAFF || company == Company.AUTHORITY;
        }
    }

    /**
     * Where a child goes, with whom, from when until when.
     *
     * @param words
     *            at most 200 signs without names
     */
    record Trip(Destination to, GoesWith with, Instant leaves, Instant back, String words) {

        /** Longest words beside it. */
        public static final int LONGEST = 200;

        public Trip {
            words = words.strip();
            if (words.length() > LONGEST || !back.isAfter(leaves)) {
                throw new IllegalArgumentException("back after leaving, in 200 signs at most");
            }
        }

        /** Whether the child may make this way by the newest look at its stay; as long as nobody has looked, with staff only. */
        boolean isAllowed(List<StayReview> looks) {
            return switch (looks.isEmpty() ? GoingOut.WITH_STAFF : looks.getFirst().out().how()) {
                case FREELY -> true;
                case WITH_STAFF -> with.isLookedAfter();
                case NOT -> with.isLookedAfter() && to.isARight();
            };
        }
    }

    /**
     * Who took the child along, where it is nobody of the house: asked at the door, when it leaves.
     *
     * @param name
     *            the slot of the vault that holds the name, among those of visitors; empty as long as it is not sealed
     * @param second
     *            who of the staff says as well that this is not the person on the list whose name is alike; empty where none is
     * @param line
     *            the line that says that this person may take the child along; empty where none does
     */
    record Escort(Visitor.PaperSeen paper, OptionalInt name, Optional<PersonId> second, Optional<MayComeId> line) {

        /** By no line of the list. */
        public Escort(Visitor.PaperSeen paper, OptionalInt name, Optional<PersonId> second) {
            this(paper, name, second, Optional.empty());
        }

        public Escort {
            if (paper == Visitor.PaperSeen.NONE) {
                throw new IllegalArgumentException("somebody has seen who it is");
            }
        }

        Escort listed(MayComeId as) {
            return new Escort(paper, name, second, Optional.of(as));
        }

        Escort named(int slot) {
            return new Escort(paper, OptionalInt.of(slot), second, line);
        }
    }

    /** What was planned. */
    record Plan(OutingId id, StayId stay, Trip trip, PersonId by, Instant written) {

        /** The same wish whenever it is sent. */
        String wish() {
            return "outing " + stay.value() + " " + trip;
        }
    }

    /**
     * Something that was done with it.
     *
     * @param at
     *            the hour of the door, not of the typing
     */
    record Moved(Instant at, PersonId by, Instant written) {
    }

    /** Still to come. */
    record Planned(Plan plan) implements Outing {

        /** With somebody of the house, with other children or alone. */
        public Away left(Moved how) {
            return left(how, Optional.empty());
        }

        public Away left(Moved how, Optional<Escort> escort) {
            return new Away(plan, how, escort);
        }

        public CalledOff off(Moved how) {
            return new CalledOff(plan, how);
        }
    }

    /**
     * Out of the house.
     *
     * @param escort
     *            who took the child along; empty where it is nobody from outside, and of before anybody was asked
     */
    record Away(Plan plan, Moved left, Optional<Escort> escort) implements Outing {

        /** Whether the child should have been back by now. */
        public boolean isLate(Instant now) {
            return now.isAfter(plan.trip().back());
        }

        /**
         * Back in the house.
         *
         * @throws IllegalArgumentException
         *             if the child would have come back before it left
         */
        public Returned back(Moved how) {
            return new Returned(this, how);
        }
    }

    /** Back in the house. */
    record Returned(Away was, Moved back) implements Outing {

        public Returned {
            if (back.at().isBefore(was.left().at())) {
                throw new IllegalArgumentException("nobody comes back before leaving");
            }
        }

        @Override
        public Plan plan() {
            return was.plan();
        }
    }

    /** Does not take place. */
    record CalledOff(Plan plan, Moved off) implements Outing {
    }
}
