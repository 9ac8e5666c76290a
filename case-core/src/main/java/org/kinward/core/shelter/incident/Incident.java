package org.kinward.core.shelter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/**
 * Something that happened in a house: written down, then seen by who answers for it, then closed with what came of it. It is
 * never changed and never goes back.
 */
public sealed interface Incident {

    IncidentId id();

    Report report();

    /** Whether this person answers for it: whom it was passed on to, else a manager of the house. */
    default boolean isAnsweredBy(Actor actor) {
        return report().passedTo().map(actor.person()::equals)
                .orElseGet(() -> actor.places().managed().contains(report().place()));
    }

    /**
     * What somebody has written down.
     *
     * @param passedTo
     *            who outside of the house receives it; empty but where it is of a kind that leaves the house
     * @param children
     *            children of the house that it is about; none where it is about the house
     */
    record Report(PlaceId place, Optional<PersonId> passedTo, Happened what, List<IntakeId> children, PersonId by,
            Instant at) {

        public Report {
            children = children.stream().distinct().toList();
            if (passedTo.isPresent() != what.kind().leavesTheHouse()) {
                throw new IllegalArgumentException("what leaves the house, and nothing else, has a receiver outside");
            }
        }
    }

    /**
     * What happened.
     *
     * @param at
     *            when it happened, or when it was noticed
     */
    record Happened(IncidentKind kind, Instant at, Told told) {
    }

    /**
     * The account of it, without names.
     *
     * @param where
     *            1 to 100 signs
     * @param words
     *            what happened, 3 to 1000 signs
     * @param done
     *            what was done at once, 3 to 500 signs
     * @param informed
     *            at least one; nobody is told beside somebody
     */
    record Told(String where, String words, String done, Set<Informed> informed) {

        public static final int LONGEST_WHERE = 100;
        public static final int LONGEST = 1000;
        public static final int LONGEST_DONE = 500;
        public static final int SHORTEST = 3;

        public Told {
            where = where.strip();
            words = words.strip();
            done = done.strip();
            informed = Set.copyOf(informed);
            if (where.isEmpty() || where.length() > LONGEST_WHERE || !fits(words, LONGEST)
                    || !fits(done, LONGEST_DONE)) {
                throw new IllegalArgumentException("an incident says where, what happened and what was done");
            }
            if (informed.isEmpty() || (informed.size() > 1 && informed.contains(Informed.NOBODY_YET))) {
                throw new IllegalArgumentException("somebody was told, or nobody yet");
            }
        }

        private static boolean fits(String said, int longest) {
            return said.length() >= SHORTEST && said.length() <= longest;
        }

        /** The words stay out of logs and error messages. */
        @Override
        public String toString() {
            return "Told[hidden]";
        }
    }

    /**
     * What somebody who answers for it says.
     *
     * @param words
     *            what is done now, or what came of it, 3 to 500 signs without names
     */
    record Look(String words, PersonId by, Instant at) {

        public static final int LONGEST = 500;
        public static final int SHORTEST = 3;

        public Look {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException("who has seen an incident says what is done");
            }
        }

        /** Whether the same person said the same. */
        boolean isOf(Look other) {
            return by.equals(other.by) && words.equals(other.words);
        }

        /** The words stay out of logs and error messages. */
        @Override
        public String toString() {
            return "Look[hidden]";
        }
    }

    /** Written down; nobody who answers for it has seen it. */
    record Reported(IncidentId id, Report report) implements Incident {

        /** The same wish whenever it is sent. */
        String wish() {
            var told = report.what().told();
            return "incident " + report.place().value() + " " + report.passedTo() + " " + report.what().kind() + " "
                    + report.what().at() + " " + told.where() + " " + told.words() + " " + told.done() + " "
                    + new TreeSet<>(told.informed()) + " " + report.children();
        }

        public Seen seen(Look first) {
            return new Seen(this, first);
        }
    }

    /** Seen: somebody who answers for it says what is done. */
    record Seen(Reported was, Look first) implements Incident {

        @Override
        public IncidentId id() {
            return was.id();
        }

        @Override
        public Report report() {
            return was.report();
        }

        public Closed closed(IncidentEnd how, Look last) {
            return new Closed(this, how, last);
        }
    }

    /** Closed, with what came of it. */
    record Closed(Seen was, IncidentEnd how, Look last) implements Incident {

        @Override
        public IncidentId id() {
            return was.id();
        }

        @Override
        public Report report() {
            return was.report();
        }
    }
}
