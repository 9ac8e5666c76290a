package org.kinward.core.risk.danger;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;

/**
 * One look at the danger a child is in: dated, never changed, never taken away. A new look is a new assessment.
 */
public sealed interface Assessment {

    AssessmentId id();

    CaseFileId file();

    /** Counts the looks at this child, from 1; for a new one, how many were seen before. */
    Revision number();

    Signs signs();

    /** What the worker judged before the program said anything. */
    Judgement judged();

    /** What the program said afterwards. */
    Suggestion suggested();

    /** The level that holds, as far as this look says. */
    DangerLevel level();

    /** Whether the program thought differently and nobody has said yet whether the level stays. */
    boolean isWaiting();

    /** Those who judged. */
    List<PersonId> people();

    /**
     * Which look it will be.
     *
     * @param seen
     *            how many looks at this child were seen before
     */
    record Which(AssessmentId id, CaseFileId file, Revision seen) {
    }

    /** Somebody has judged. The level holds at once: danger waits for no second page. */
    record Judged(AssessmentId id, CaseFileId file, Revision number, Signs signs, Judgement judged,
            Suggestion suggested) implements Assessment {

        /** A look as it is made: judged first, then the program says what it would think. */
        public static Judged make(Which which, Signs signs, Judgement judged) {
            return new Judged(which.id(), which.file(), which.seen(), signs, judged, Suggestion.of(signs));
        }

        @Override
        public DangerLevel level() {
            return judged.level();
        }

        @Override
        public boolean isWaiting() {
            return judged.level() != suggested.level();
        }

        @Override
        public List<PersonId> people() {
            return List.of(judged.by());
        }

        /**
         * Kept or changed with the suggestion seen.
         *
         * @throws IllegalArgumentException
         *             if the program had thought the same: there is nothing to say
         */
        public Settled settled(Judgement last) {
            if (!isWaiting()) {
                throw new IllegalArgumentException("the program thought the same");
            }
            return new Settled(this, last);
        }
    }

    /** Somebody has seen what the program thought, and has kept the level or changed it. */
    record Settled(Judged first, Judgement last) implements Assessment {

        @Override
        public AssessmentId id() {
            return first.id();
        }

        @Override
        public CaseFileId file() {
            return first.file();
        }

        @Override
        public Revision number() {
            return first.number();
        }

        @Override
        public Signs signs() {
            return first.signs();
        }

        @Override
        public Judgement judged() {
            return first.judged();
        }

        @Override
        public Suggestion suggested() {
            return first.suggested();
        }

        @Override
        public DangerLevel level() {
            return last.level();
        }

        @Override
        public boolean isWaiting() {
            return false;
        }

        @Override
        public List<PersonId> people() {
            return Stream.of(first.judged().by(), last.by()).distinct().toList();
        }

        /** Whether the level stayed. */
        public boolean isKept() {
            return last.level() == first.judged().level();
        }
    }
}
