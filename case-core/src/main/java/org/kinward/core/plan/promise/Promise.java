package org.kinward.core.plan.promise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Due;
import org.kinward.core.saving.Revision;

/**
 * One promise to a child, with all that came of it.
 *
 * @param words
 *            what was promised, 3 to 200 signs, without names
 * @param due
 *            by when, if that was promised
 * @param lines
 *            the oldest first; it begins open, and no entry is dated before the one before it
 */
public record Promise(PromiseId id, CaseFileId file, String words, Optional<Due> due, List<PromiseLine> lines) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 200;

    public Promise {
        words = words.strip();
        lines = List.copyOf(lines);
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("a promise has 3 to 200 signs");
        }
        if (lines.isEmpty() || lines.getFirst().state() != PromiseState.OPEN) {
            throw new IllegalArgumentException("a promise begins open");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!follows(lines.get(i - 1), lines.get(i))) {
                throw new IllegalArgumentException(lines.get(i) + " does not follow " + lines.get(i - 1));
            }
        }
    }

    private static boolean follows(PromiseLine before, PromiseLine line) {
        return before.state().mayBecome(line.state()) && !line.on().isBefore(before.on());
    }

    /** The last entry; it holds. */
    public PromiseLine last() {
        return lines.getLast();
    }

    public PromiseState state() {
        return last().state();
    }

    public Revision revision() {
        return new Revision(lines.size());
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException
     *             if it may not become that, or the day is before the last one
     */
    public Promise moved(PromiseLine line) {
        return new Promise(id, file, words, due, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
