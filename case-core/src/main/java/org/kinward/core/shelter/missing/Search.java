package org.kinward.core.shelter.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.term.HouseTimes;

/** The search for one child: searched for, then over. Its hours count from when the child was last seen. */
public sealed interface Search {

    SearchId id();

    IntakeId child();

    Begun begun();

    /** What was said about when and how the child was last seen, the newest last; the newest holds. */
    List<LastSeen> seen();

    /** Steps that were taken, in their order. */
    List<StepTaken> steps();

    /** When the child was last seen, as far as is known now. */
    default LastSeen lastSeen() {
        return seen().getLast();
    }

    /** By when a step is due. */
    default Instant due(Step step, HouseTimes.Missing times) {
        return lastSeen().at().plus(step.within(times));
    }

    /** How this step was taken, if it was. */
    default Optional<StepTaken> taken(Step step) {
        return steps().stream().filter(one -> one.step() == step).findFirst();
    }

    /** Those who wrote something. */
    default List<PersonId> people() {
        var people = new ArrayList<PersonId>();
        people.add(begun().by());
        seen().forEach(one -> people.add(one.by()));
        steps().forEach(one -> people.add(one.by()));
        if (this instanceof Over over) {
            people.add(over.end().by());
        }
        return people.stream().distinct().toList();
    }

    /** Where, by whom and when it was begun. */
    record Begun(PlaceId place, PersonId by, Instant at) {
    }

    /** How it ended. The last one is a manager's decision and no reason to close a case. */
    enum Way {
        FOUND, CAME_BACK, NOT_FOUND
    }

    /**
     * The end.
     *
     * @param words
     *            what is known, 0 to 300 signs without names; why, where the child was not found
     */
    record End(Way how, String words, PersonId by, Instant at) {

        public static final int LONGEST = 300;

        public End {
            words = words.strip();
            if (words.length() > LONGEST || (how == Way.NOT_FOUND && words.isEmpty())) {
                throw new IllegalArgumentException("a search that found nobody ends with a reason");
            }
        }

        /** Whether the same person wrote the same. */
        public boolean isOf(End other) {
            return how == other.how && words.equals(other.words) && by.equals(other.by);
        }
    }

    /** Under way. */
    record Open(SearchId id, IntakeId child, Begun begun, List<LastSeen> seen,
            List<StepTaken> steps) implements Search {

        public Open {
            seen = List.copyOf(seen);
            steps = List.copyOf(steps);
            if (seen.isEmpty() || steps.stream().map(StepTaken::step).distinct().count() != steps.size()) {
                throw new IllegalArgumentException(
                        "a search knows when the child was last seen, and takes a step once");
            }
        }

        /** The next step, by its hour; empty when all are taken. */
        public Optional<Step> next(HouseTimes.Missing times) {
            return Arrays.stream(Step.values()).filter(step -> taken(step).isEmpty())
                    .min(Comparator.comparing(step -> step.within(times)));
        }

        /** With what was said about when the child was last seen. */
        public Open with(LastSeen said) {
            var all = new ArrayList<>(seen);
            all.add(said);
            return new Open(id, child, begun, all, steps);
        }

        /** With this step. */
        public Open with(StepTaken taken) {
            var all = new ArrayList<>(steps);
            all.add(taken);
            return new Open(id, child, begun, seen, all);
        }

        /** As it ended. */
        public Over ended(End how) {
            return new Over(this, how);
        }
    }

    /** Over. */
    record Over(Open was, End end) implements Search {

        @Override
        public SearchId id() {
            return was.id();
        }

        @Override
        public IntakeId child() {
            return was.child();
        }

        @Override
        public Begun begun() {
            return was.begun();
        }

        @Override
        public List<LastSeen> seen() {
            return was.seen();
        }

        @Override
        public List<StepTaken> steps() {
            return was.steps();
        }
    }
}
