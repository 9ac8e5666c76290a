package org.kinward.core.returning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.saving.Revision;

/**
 * A return that is prepared, is on the way, or was made. What is said about it is kept in versions; somebody agrees to one.
 *
 * @param receiver
 *            that the name of who receives the child was compared with the list of who may not come near
 * @param emergency
 *            why it may go on although something is missing; said by a manager
 * @param moves
 *            what became of it, the oldest first
 */
public record Return(ReturnId id, CaseFileId file, Revision revision, Wanted wanted, Optional<Receiver> receiver,
        Optional<Emergency> emergency, List<ReturnMove> moves) {

    /**
     * What is wanted.
     *
     * @param wayBack
     *            what happens if it does not hold; without names, empty while nobody has thought of it
     */
    public record Wanted(FamilyId to, Durable durable, Journey journey, Agreed agreed, String wayBack) {

        public Wanted {
            wayBack = Said.maybe(wayBack);
        }
    }

    /** Who goes along. */
    public enum GoesAlong {
        LEAD_WORKER, COLLEAGUE, SOCIAL_SERVICE, POLICE, OTHER_AGENCY, FAMILY
    }

    /**
     * The journey.
     *
     * @param on
     *            the day it begins
     * @param with
     *            who goes along; at least one
     */
    public record Journey(LocalDate on, Set<GoesAlong> with) {

        public Journey {
            with = Set.copyOf(with);
            if (with.isEmpty()) {
                throw new IllegalArgumentException("no child travels alone");
            }
        }
    }

    /** What the authority says. */
    public enum AuthoritySays {
        NOT_ASKED, HAS_NOT_ANSWERED, AGREES, ORDERED_IT, LAW_ASKS_FOR_NOTHING, REFUSED;

        boolean isThere() {
            return this == AGREES || this == ORDERED_IT || this == LAW_ASKS_FOR_NOTHING;
        }
    }

    /** Who works with the child afterwards. */
    public enum Receiving {
        NOT_ASKED, ASKED, AGREED_WITHOUT_FILE, AGREED_AND_HAS_FILE,
        /** Our own worker goes on. */
        WE_OURSELVES;

        boolean isThere() {
            return this == AGREED_AND_HAS_FILE || this == WE_OURSELVES;
        }
    }

    /** Whose agreement there is. */
    public record Agreed(AuthoritySays authority, Receiving receiving) {
    }

    /**
     * A name that was compared.
     *
     * @param sealedAs
     *            which of the names in the vault it is
     * @param alike
     *            somebody said that this is not the person whose name is alike
     * @param second
     *            who has read the list as well, and said so herself; empty where no name is alike, and of before she was asked
     */
    public record Compared(int sealedAs, boolean alike, Optional<PersonId> second) {

        /** A name that is like none of the list, or by one alone. */
        public Compared(int sealedAs, boolean alike) {
            this(sealedAs, alike, Optional.empty());
        }
    }

    /**
     * The name of who receives the child is in the vault and does not stand on the list.
     *
     * @param of
     *            for which home: another home asks anew
     */
    public record Receiver(FamilyId of, Compared name, Written written) {
    }

    /**
     * Why it cannot wait although this is missing.
     *
     * @param of
     *            for which home: another home needs a reason of its own
     * @param missing
     *            what was missing when it was said; what is missed afterwards is not among it
     */
    public record Emergency(FamilyId of, Set<Missing> missing, String words, Written written) {

        public Emergency {
            missing = Set.copyOf(missing);
            words = Said.words(words);
            if (missing.isEmpty() || missing.stream().anyMatch(Missing::isStop)) {
                throw new IllegalArgumentException("a reason for what may be missing, and only for that");
            }
        }
    }

    public Return {
        moves = List.copyOf(moves);
    }

    public ReturnState state() {
        return moves.isEmpty() ? ReturnState.PREPARED : moves.getLast().state();
    }

    /** What somebody else agrees to: this version, and no other. */
    public Subject subject() {
        return new Subject(SubjectKind.RETURN, id.value(), revision, file);
    }

    /** Why it cannot wait, said for the home to which the child goes now. */
    public Optional<Emergency> urgent() {
        return emergency.filter(said -> said.of().equals(wanted.to()));
    }

    /** What is missing still, without what a manager said may be missing. */
    public Set<Missing> left(Set<Missing> missing) {
        var left = new TreeSet<>(missing);
        urgent().ifPresent(said -> left.removeAll(said.missing()));
        return left;
    }
}
