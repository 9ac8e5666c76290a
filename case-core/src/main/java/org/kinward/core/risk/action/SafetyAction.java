package org.kinward.core.risk.action;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** Something that is done so that a child is safe; planned once, ended once, never changed. */
public sealed interface SafetyAction {

    SafetyActionId id();

    CaseFileId file();

    Planned planned();

    /** Those who planned it and wrote down what came of it. */
    List<PersonId> people();

    /**
     * What is to be done.
     *
     * @param words
     *            what, 3 to 200 signs, without names
     * @param due
     *            by when
     */
    record Planned(String words, Doer who, Instant due, PersonId by, Instant at) {

        public static final int SHORTEST = 3;
        public static final int LONGEST = 200;

        public Planned {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException("an action has 3 to 200 signs");
            }
        }

        /** Whether it would be too late when it is written down. */
        public boolean isTooLate() {
            return !due.isAfter(at);
        }
    }

    /** What came of it. */
    enum Came {
        DONE, NOT_POSSIBLE, NOT_NEEDED;

        /** Whether it has to be said why. */
        public boolean needsReason() {
            return this != DONE;
        }
    }

    /**
     * How it ended.
     *
     * @param words
     *            what was done or why not, at most 300 signs, without names; empty only where it was done
     */
    record End(Came how, String words, PersonId by, Instant at) {

        public static final int LONGEST = 300;

        public End {
            words = words.strip();
            if (words.length() > LONGEST || (words.isEmpty() && how.needsReason())) {
                throw new IllegalArgumentException("what is not done has a reason of 300 signs at most");
            }
        }

        /** Whether the same person wrote the same. */
        public boolean isOf(End other) {
            return how == other.how && words.equals(other.words) && by.equals(other.by);
        }
    }

    /** Still to be done. */
    record Open(SafetyActionId id, CaseFileId file, Planned planned) implements SafetyAction {

        public Ended ended(End how) {
            return new Ended(id, file, planned, how);
        }

        @Override
        public List<PersonId> people() {
            return List.of(planned.by());
        }
    }

    /** Over. */
    record Ended(SafetyActionId id, CaseFileId file, Planned planned, End end) implements SafetyAction {

        @Override
        public List<PersonId> people() {
            return Stream.of(planned.by(), end.by()).distinct().toList();
        }
    }
}
