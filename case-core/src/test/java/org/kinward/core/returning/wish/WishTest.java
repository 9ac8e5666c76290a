package org.kinward.core.returning.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;

class WishTest {

    private static final CaseFileId FILE = CaseFileId.fresh();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void countsAsTwiceOnlyAloneAndDaysApart() {
        var monday = wish(1, MONDAY, true, Wish.Wants.NOT_TO_GO);

        assertThat(Wish.askedTwice(List.of())).isFalse();
        assertThat(Wish.askedTwice(List.of(wish(2, MONDAY.plusDays(1), true, Wish.Wants.TO_GO), monday))).isFalse();
        assertThat(Wish.askedTwice(List.of(wish(2, MONDAY.plusDays(2), false, Wish.Wants.TO_GO), monday))).isFalse();
        assertThat(Wish.askedTwice(List.of(wish(2, MONDAY.plusDays(2), true, Wish.Wants.TO_GO), monday))).isTrue();
    }

    /** What it says beside its uncle does not count, and what was written down late is no newer. */
    @Test
    void wantsWhatItSaidTheLastTimeItWasAlone() {
        var beside = wish(3, MONDAY.plusDays(4), false, Wish.Wants.TO_GO);
        var last = wish(1, MONDAY.plusDays(3), true, Wish.Wants.NOT_SURE);
        var late = wish(2, MONDAY, true, Wish.Wants.TO_GO);

        assertThat(Wish.last(List.of(beside, late, last))).contains(Wish.Wants.NOT_SURE);
        assertThat(Wish.last(List.of(beside))).isEmpty();
    }

    private static Wish wish(long number, LocalDate on, boolean alone, Wish.Wants wants) {
        return new Wish(FILE, new Revision(number), on, alone, wants, "",
                new Written(new PersonId(UUID.randomUUID()), Instant.EPOCH));
    }
}
