package org.kinward.core.shelter.count;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/**
 * One count of one round; never changed, a correction is another one with a reason.
 *
 * @param lines
 *            every child once
 * @param which
 *            which count of its round it is
 */
public record HeadCount(CountId id, Round round, List<CountLine> lines, Which which, PersonId by, Instant at) {

    /** Longest reason. */
    public static final int LONGEST = 300;

    /** Shortest reason. */
    public static final int SHORTEST = 3;

    /**
     * Which count of its round.
     *
     * @param number
     *            from 1
     * @param reason
     *            why the one before does not hold, 3 to 300 signs without names; empty of the first
     */
    public record Which(int number, String reason) {

        public Which {
            reason = reason.strip();
            if (number < 1 || (number == 1) != reason.isEmpty() || reason.length() > LONGEST
                    || (number > 1 && reason.length() < SHORTEST)) {
                throw new IllegalArgumentException("the first count has no reason, a correction has one");
            }
        }
    }

    public HeadCount {
        lines = List.copyOf(lines);
        var children = new HashSet<IntakeId>();
        if (!lines.stream().allMatch(line -> children.add(line.child()))) {
            throw new IllegalArgumentException("each child is counted once");
        }
    }

    /** Who was counted. */
    public Set<IntakeId> children() {
        return lines.stream().map(CountLine::child).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who is to be searched for: not where expected, or said to be with its family although nobody wrote down who took it along.
     *
     * @param withFamily
     *            who is on a way out with its family, or on the way home
     */
    List<IntakeId> notThere(Set<IntakeId> withFamily) {
        return lines.stream().filter(line -> line.found() == Found.NOT_WHERE_EXPECTED
                || (line.isWithFamily() && !withFamily.contains(line.child()))).map(CountLine::child).toList();
    }

    /** The same count of those children only. */
    HeadCount of(Set<IntakeId> some) {
        return new HeadCount(id, round, lines.stream().filter(line -> some.contains(line.child())).toList(), which, by,
                at);
    }
}
