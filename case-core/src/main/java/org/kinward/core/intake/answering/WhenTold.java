package org.kinward.core.intake.answering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;

/**
 * From when hours count for what stands on a page: from now, or from when it was told where a paper lay in between
 * (F24). A paper that names a day only leaves a whole day open.
 *
 * @param earliest
 *            from here counts what must not wait
 * @param latest
 *            from here counts for how long somebody is left alone
 */
public record WhenTold(Instant earliest, Instant latest) {

    /** At this moment. */
    public static WhenTold at(Instant moment) {
        return new WhenTold(moment, moment);
    }

    /**
     * Of a page that is typed now: what stands on a paper counts from the hour of the paper or from its day; so does what
     * somebody else is named for on the day of an older paper, and whatever stands on a page with a paper of its own.
     */
    public static WhenTold of(IntakePage.Head head, Optional<FromPaper> paper, ZoneId zone, Instant now) {
        if (head.paper().isPresent()) {
            return of(head.paper().get().says().told(), zone, now);
        }
        var day = head.toldOn();
        var isOver = day.isBefore(now.atZone(zone).toLocalDate());
        var told = paper.map(FromPaper::told).filter(one -> one.on().equals(day));
        if (head.toldBy() != ToldBy.PAPER && !(isOver && told.isPresent())) {
            return at(now);
        }
        if (told.isEmpty() && !isOver) {
            return at(now);
        }
        var begun = told.map(FromPaper.Told::since).orElseGet(() -> day.atStartOfDay(zone).toInstant());
        var ended = told.flatMap(FromPaper.Told::at).orElseGet(() -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new WhenTold(earlier(begun, now), earlier(ended, now));
    }

    /**
     * The same of a page that is typed over what was saved: what is added to a page whose own paper stands as it stood is not
     * on that paper, and is said now.
     *
     * @param saved
     *            the paper that the page had
     */
    public WhenTold over(Optional<PagePaper> saved, IntakePage.Head head, Instant now) {
        return saved.isPresent() && saved.equals(head.paper()) ? at(now) : this;
    }

    private static WhenTold of(FromPaper.Told told, ZoneId zone, Instant now) {
        return new WhenTold(earlier(told.since(), now),
                earlier(told.at().orElseGet(() -> told.on().plusDays(1).atStartOfDay(zone).toInstant()), now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
