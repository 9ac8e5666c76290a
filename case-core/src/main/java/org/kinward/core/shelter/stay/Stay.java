package org.kinward.core.shelter.stay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;

/** From the hour a child came into a house to the hour it left. A child is in one house at a time. */
public sealed interface Stay {

    /** So long after it was written an arrival can be taken back. */
    Duration TAKEN_BACK_WITHIN = Duration.ofHours(24);

    StayId id();

    CaseFileId file();

    Arrived arrived();

    /** Where the child slept, the newest last; the first line belongs to the arrival. */
    List<InRoom> rooms();

    /** Where the child sleeps, as far as somebody has said so. */
    default Optional<RoomId> room() {
        return rooms().getLast().room();
    }

    /** Whether it was at this house at this moment. */
    boolean isAt(Instant moment);

    /**
     * When the child came.
     *
     * @param at
     *            the hour of the door, not of the typing
     */
    record Arrived(PlaceId place, Instant at, PersonId by, Instant writtenAt) {
    }

    /**
     * A room since a moment.
     *
     * @param room
     *            empty where nobody has said which
     * @param despite
     *            why it was given although somebody sleeps there who must not share a room with the child; empty where nobody
     *            does
     */
    record InRoom(Optional<RoomId> room, PersonId by, Instant since, String despite) {

        /** Longest reason. */
        public static final int LONGEST = 300;

        /** The fewest signs of one. */
        public static final int SHORTEST = 3;

        public InRoom {
            despite = despite.strip();
            if (despite.length() > LONGEST) {
                throw new IllegalArgumentException("300 signs at most");
            }
        }

        /** A room in which nobody stands in the way. */
        public InRoom(Optional<RoomId> room, PersonId by, Instant since) {
            this(room, by, since, "");
        }

        /** Whether these words say why. */
        public static boolean isReason(String words) {
            return words.strip().length() >= SHORTEST;
        }
    }

    /** How a child left. Nobody leaves by a word in a list: each way has a use case of its own (F31). */
    enum Way {
        HANDED_OVER, OWN_DECISION, MISSING, BY_MISTAKE
    }

    /** When and how the child left, and what was said. */
    record Departure(Way how, Instant at, PersonId by, Instant writtenAt, Said said) {

        public Departure {
            if (said.to().isPresent() && how != Way.OWN_DECISION) {
                throw new IllegalArgumentException("where it goes is said of an own decision");
            }
        }

        /** Of a way that says it elsewhere. */
        public Departure(Way how, Instant at, PersonId by, Instant writtenAt) {
            this(how, at, by, writtenAt, Said.NOTHING);
        }
    }

    /** In the house. */
    record Here(StayId id, CaseFileId file, Arrived arrived, List<InRoom> rooms) implements Stay {

        public Here {
            rooms = List.copyOf(rooms);
            if (rooms.isEmpty()) {
                throw new IllegalArgumentException("a stay begins with a room, known or not");
            }
        }

        @Override
        public boolean isAt(Instant moment) {
            return !moment.isBefore(arrived.at());
        }

        /**
         * The stay as it ended.
         *
         * @throws IllegalArgumentException
         *             if the child would have left before it came
         */
        public Left left(Departure how) {
            return new Left(this, how);
        }

        /** It never was: no time at all. */
        public Left neverWas(PersonId by, Instant written, Said why) {
            return left(new Departure(Way.BY_MISTAKE, arrived.at(), by, written, why));
        }

        /** Whether its arrival may still be taken back at this moment. */
        public boolean isYoung(Instant moment) {
            return !moment.isAfter(arrived.writtenAt().plus(TAKEN_BACK_WITHIN));
        }
    }

    /** Over. */
    record Left(Here was, Departure departure) implements Stay {

        public Left {
            if (departure.at().isBefore(was.arrived().at())) {
                throw new IllegalArgumentException("nobody leaves before coming");
            }
        }

        @Override
        public StayId id() {
            return was.id();
        }

        @Override
        public CaseFileId file() {
            return was.file();
        }

        @Override
        public Arrived arrived() {
            return was.arrived();
        }

        @Override
        public List<InRoom> rooms() {
            return was.rooms();
        }

        @Override
        public boolean isAt(Instant moment) {
            return was.isAt(moment) && moment.isBefore(departure.at());
        }
    }
}
