package org.kinward.core.returning.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of wishes promises. */
public abstract class WishesContract {

    protected abstract Wishes wishes();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsThemTheNewestFirstAndTellsWhoWasSlower() {
        var file = file();
        var first = wish(file, 0, true, Wish.Wants.NOT_SURE);
        wishes().add(first);
        var second = wish(file, 1, false, Wish.Wants.TO_GO);
        wishes().add(second);

        assertThat(wishes().of(file)).containsExactly(
                new Wish(file, new Revision(2), second.on(), false, Wish.Wants.TO_GO, "Home", second.written()),
                new Wish(file, new Revision(1), first.on(), true, Wish.Wants.NOT_SURE, "Home", first.written()));
        assertThatThrownBy(() -> wishes().add(second)).isInstanceOf(StaleRevision.class);
    }

    private Wish wish(CaseFileId file, long seen, boolean alone, Wish.Wants wants) {
        return new Wish(file, new Revision(seen), LocalDate.EPOCH.plusDays(seen), alone, wants, " Home ",
                new Written(worker(), Instant.parse("2026-11-20T08:00:00Z")));
    }
}
