package org.kinward.core.shelter.visitor;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/**
 * Somebody who came to the door of a house (F31). Never changed: when a visitor left is written beside it, once. The name
 * is in the vault.
 */
public sealed interface Visitor {

    /** Longest words beside it. */
    int LONGEST = 300;

    Door door();

    default VisitorId id() {
        return door().id();
    }

    /** What the visitor is to the child, or to the house. */
    enum CameAs {
        MOTHER, FATHER, BROTHER_OR_SISTER, OTHER_RELATIVE, FAMILY_FRIEND, SOCIAL_SERVICE, POLICE_OR_COURT, LEGAL_AID,
        HEALTH_WORKER, TEACHER, COMMUNITY_OR_FAITH, SUPPLIER_OR_INSPECTOR, STRANGER
    }

    /** How the identity was seen. */
    enum PaperSeen {
        NATIONAL_CARD, PASSPORT, SERVICE_CARD, OTHER_CARD_WITH_PICTURE, KNOWN_HERE, NONE
    }

    /** Why a visitor was not let in. */
    enum WhyNotIn {
        MAY_NOT_COME_NEAR, NO_PAPER, CHILD_DOES_NOT_WANT, NOT_NOW, NOBODY_ALLOWS, CHILD_IS_NOT_HERE, OTHER_REASON
    }

    /**
     * Who came.
     *
     * @param name
     *            the slot of the vault that holds the name; empty for who came for no child of the house, and for who did not
     *            say it and was not let in
     * @param alike
     *            somebody said that this is not the person on the list whose name is alike
     */
    record Who(CameAs as, PaperSeen paper, OptionalInt name, boolean alike) {
    }

    /**
     * Who came when, and whom the visitor asked for.
     *
     * @param child
     *            empty where it is about the house
     * @param at
     *            the hour of the door, not of the typing
     */
    record Door(VisitorId id, PlaceId place, Optional<IntakeId> child, Who who, PersonId by, Instant at,
            Instant written) {

        /** The same with the slot in which the name lies. */
        Door named(int slot) {
            return new Door(id, place, child, new Who(who.as(), who.paper(), OptionalInt.of(slot), who.alike()), by, at,
                    written);
        }
    }

    /** The same visitor with the slot in which the name lies. */
    Visitor named(int slot);

    /**
     * Was not let in.
     *
     * @param words
     *            at most 300 signs without names; never empty for another reason
     */
    record Refused(Door door, WhyNotIn why, String words) implements Visitor {

        public Refused {
            words = words.strip();
            if (words.length() > LONGEST || (why == WhyNotIn.OTHER_REASON && words.isEmpty())) {
                throw new IllegalArgumentException("another reason is said, in 300 signs at most");
            }
        }

        @Override
        public Visitor named(int slot) {
            return new Refused(door.named(slot), why, words);
        }
    }

    /**
     * Was let in.
     *
     * @param allowedBy
     *            who of the staff allowed it
     * @param words
     *            at most 300 signs without names
     */
    record Inside(Door door, PersonId allowedBy, String words) implements Visitor {

        public Inside {
            words = words.strip();
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("300 signs at most");
            }
        }

        @Override
        public Inside named(int slot) {
            return new Inside(door.named(slot), allowedBy, words);
        }

        /**
         * The same when the visitor has left.
         *
         * @throws IllegalArgumentException
         *             if it would have left before it came
         */
        public Gone gone(Left left) {
            return new Gone(this, left);
        }
    }

    /** When a visitor left, and who wrote it when. */
    record Left(Instant at, PersonId by, Instant written) {
    }

    /** Was let in, and has left. */
    record Gone(Inside was, Left left) implements Visitor {

        public Gone {
            if (left.at().isBefore(was.door().at())) {
                throw new IllegalArgumentException("nobody leaves before coming");
            }
        }

        @Override
        public Door door() {
            return was.door();
        }

        @Override
        public Visitor named(int slot) {
            return new Gone(was.named(slot), left);
        }
    }

    /** The same wish whenever it is sent. */
    default String wish() {
        var door = door();
        var answer = switch (this) {
            case Refused refused -> refused.why() + " " + refused.words();
            case Inside inside -> inside.allowedBy().value() + " " + inside.words();
            case Gone gone -> gone.was().allowedBy().value() + " " + gone.was().words();
        };
        return "visitor " + door.place().value() + " " + door.child() + " " + door.who() + " " + door.at() + " "
                + answer;
    }
}
