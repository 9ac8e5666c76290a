package org.kinward.core.needs.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * A decision in a child's best interests, as it was taken. It is never changed: another one stands beside it.
 *
 * @param options
 *            what was weighed, {@link #FEWEST} to {@link #MOST}
 * @param tookPart
 *            at least two, by what they are to the child
 */
public record Decision(DecisionId id, CaseFileId file, Asked asked, List<Weighed> options, ChildsView view,
        Set<TookPart> tookPart, Decided decided) {

    public static final int FEWEST = 2;
    public static final int MOST = 3;

    public Decision {
        options = List.copyOf(options);
        tookPart = Set.copyOf(tookPart);
        if (options.size() < FEWEST || options.size() > MOST || tookPart.size() < FEWEST) {
            throw new IllegalArgumentException("two or three options, weighed by two at least");
        }
        if (decided.chosen() > options.size()) {
            throw new IllegalArgumentException("one of the options is chosen");
        }
    }

    /**
     * What was asked.
     *
     * @param question
     *            3 to 200 signs without names
     */
    public record Asked(DecisionAbout about, String question) {

        public static final int SHORTEST = 3;
        public static final int LONGEST = 200;

        public Asked {
            question = question.strip();
            if (question.length() < SHORTEST || question.length() > LONGEST) {
                throw new IllegalArgumentException("a question has 3 to 200 signs");
            }
        }
    }

    /**
     * What was decided.
     *
     * @param chosen
     *            which option, counted from 1
     * @param reasons
     *            why, 3 to 500 signs without names
     * @param on
     *            the day, at the agency
     * @param writer
     *            who wrote it down
     */
    public record Decided(int chosen, String reasons, DecidedBy who, LocalDate on, PersonId writer, Instant at) {

        public static final int SHORTEST = 3;
        public static final int LONGEST = 500;

        public Decided {
            reasons = reasons.strip();
            if (chosen < 1 || reasons.length() < SHORTEST || reasons.length() > LONGEST) {
                throw new IllegalArgumentException("one of the options is chosen, for reasons");
            }
        }
    }

    /** The option that was chosen. */
    public Weighed chosen() {
        return options.get(decided.chosen() - 1);
    }
}
