package org.kinward.core.returning.wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.saving.Revision;

/**
 * What a child said when it was asked whether it wants to go home; never changed.
 *
 * @param number
 *            counts them; for a new one, how many were seen
 * @param alone
 *            whether nobody else was there, above all nobody of the family
 * @param words
 *            the child's own words, without names
 */
public record Wish(CaseFileId file, Revision number, LocalDate on, boolean alone, Wants wants, String words,
        Written written) {

    /** Days between the two times that count: a child that is asked again at once says the same (FIELD F30). */
    public static final int DAYS_APART = 2;

    /** What the child wants. */
    public enum Wants {
        TO_GO, NOT_TO_GO, NOT_SURE, DID_NOT_WANT_TO_SAY
    }

    public Wish {
        words = Said.maybe(words);
    }

    /** Whether a child was asked alone twice, at least {@value #DAYS_APART} days apart. */
    public static boolean askedTwice(List<Wish> wishes) {
        var days = wishes.stream().filter(Wish::alone).map(Wish::on).sorted().toList();
        return !days.isEmpty() && !days.getLast().isBefore(days.getFirst().plusDays(DAYS_APART));
    }

    /** What the child wanted the last time it was asked alone. */
    public static Optional<Wants> last(List<Wish> wishes) {
        return wishes.stream().filter(Wish::alone)
                .max(Comparator.comparing(Wish::on).thenComparingLong(one -> one.number().number())).map(Wish::wants);
    }

    boolean saysTheSame(Wish other) {
        return on.equals(other.on) && alone == other.alone && wants == other.wants && words.equals(other.words);
    }
}
