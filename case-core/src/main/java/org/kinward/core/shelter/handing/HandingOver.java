package org.kinward.core.shelter.handing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.stay.StayId;

/** A child leaves with somebody who may take it (F31); never changed. The receiver's name is in the vault. */
public record HandingOver(StayId stay, To to, Child child, Goods goods, Second second, PersonId by, Instant at) {

    /** What the receiver is to the child. */
    public enum Receiver {
        PARENT, RELATIVE, FOSTER_FAMILY, OTHER_HOUSE, OTHER_AGENCY, SOCIAL_SERVICE, POLICE, COURT, HOSPITAL
    }

    /** The paper by which the receiver's identity was seen. */
    public enum IdentityPaper {
        NATIONAL_CARD, PASSPORT, SERVICE_CARD, OTHER_CARD_WITH_PICTURE
    }

    /** The paper that gives the right to take the child. */
    public enum Authority {
        COURT_ORDER, PLACEMENT_ORDER, REQUISITION, RELEASE, DECISION_OF_SOCIAL_SERVICE
    }

    /**
     * Who receives the child.
     *
     * @param on
     *            the day of the paper that gives the right
     * @param alike
     *            somebody said that this is not the person on the list whose name is alike
     */
    public record To(Receiver who, IdentityPaper identity, Authority authority, LocalDate on, boolean alike) {
    }

    /** What the child said when it was told. */
    public enum View {
        AGREES, DOES_NOT_AGREE, COULD_NOT_SAY
    }

    /**
     * The child.
     *
     * @param words
     *            what the child said, at most 300 signs without names
     */
    public record Child(boolean told, View view, String words) {

        public static final int LONGEST = 300;

        public Child {
            words = words.strip();
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("300 signs at most");
            }
        }
    }

    /** What became of what the child had with it. */
    public enum Belongings {
        ALL_GIVEN, SOME_STAY, NONE
    }

    /**
     * Belongings.
     *
     * @param words
     *            the list, at most 500 signs without names; what stays and why, where something stays
     */
    public record Goods(Belongings what, String words) {

        public static final int LONGEST = 500;

        public Goods {
            words = words.strip();
            if (words.length() > LONGEST || (what == Belongings.SOME_STAY && words.isEmpty())) {
                throw new IllegalArgumentException("what stays is said, in 500 signs at most");
            }
        }
    }

    /** How the second member of staff says that she is there, or was called, and has seen or heard of the paper. */
    public enum SecondSays {
        /** At the same screen, by her own password. */
        OWN_PASSWORD,
        /** A manager by telephone, where only one person is in the house: she confirms it herself within a day. */
        BY_PHONE,
        /** Chosen from a list by the other one: of before the second person was asked herself. */
        NAMED
    }

    /**
     * The second member of staff.
     *
     * @param confirmed
     *            when she said so herself; empty as long as a call waits for her word
     */
    public record Second(PersonId person, SecondSays how, Optional<Instant> confirmed) {

        /** Whether it was a call, and this person has not confirmed it yet. */
        public boolean waitsFor(PersonId somebody) {
            return how == SecondSays.BY_PHONE && confirmed.isEmpty() && person.equals(somebody);
        }
    }

    /** The same wish whenever it is sent, without the moment. */
    String wish() {
        return "hand over " + stay.value() + " " + to + " " + child + " " + goods + " " + second.person().value() + " "
                + second.how();
    }
}
