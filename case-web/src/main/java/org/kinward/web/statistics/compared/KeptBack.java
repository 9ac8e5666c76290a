package org.kinward.web.statistics.compared;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.release.ReleasedFigures;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.Reviews;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was kept from whom: who a child is, from those who do not care for it; small figures, from readers of a release. */
@Component
class KeptBack {

    private final Reviews reviews;
    private final ReadFigures figures;

    KeptBack(Reviews reviews, ReadFigures figures) {
        this.reviews = reviews;
        this.figures = figures;
    }

    /** A data officer opens no child (ADR 113), and is not told how many children of a place somebody tried to see. */
    @Transactional
    public SummaryRow tries(Actor actor) {
        var key = "statistics.trust.tries";
        if (!actor.is(Role.SHELTER_MANAGER)) {
            return SummaryRow.of(key, Words.keyed("statistics.trust.tries.by-managers"));
        }
        int children = reviews.count(ReviewFigure.TRIED_TO_SEE);
        var row = SummaryRow.of(key, Words.keyed("task.review.children", children),
                Words.keyed("statistics.trust.tries.means"));
        return children == 0 ? row
                : row.at("/review/list?of=" + ReviewFigure.TRIED_TO_SEE.word(), "task.review.see");
    }

    /** Of the newest year that anything went out of, what went out last to readers like this one. */
    public SummaryRow hidden(Actor actor) {
        var key = "statistics.trust.hidden";
        return figures.families(actor).stream().filter(year -> !year.out().isEmpty()).findFirst()
                .map(year -> hidden(key, year, actor))
                .orElseGet(() -> SummaryRow.of(key, Words.keyed("statistics.trust.hidden.nothing")));
    }

    private SummaryRow hidden(String key, Ledgers.Overview year, Actor actor) {
        var last = year.out().getLast();
        var page = "/releases/" + year.family().id().value();
        var when = Words.keyed("statistics.trust.hidden.when", String.valueOf(year.family().declared().year()),
                new Days().written(last.day()));
        if (year.family().declared().protection() == ReleaseFamily.Protection.NOISY) {
            return SummaryRow.of(key, Words.keyed("statistics.trust.hidden.chance"), when,
                    Words.keyed("statistics.trust.hidden.chance.means")).at(page, "task.review.see");
        }
        return figures.read(year.family().id(), last.number(), actor).figures().map(ReleasedFigures::share)
                .map(share -> SummaryRow.of(key,
                        Words.keyed("statistics.trust.hidden.share", share.cells() - share.shown(), share.cells(),
                                (double) (share.cells() - share.shown()) / Math.max(share.cells(), 1)),
                        when,
                        Words.keyed("statistics.trust.hidden.means")))
                .orElseGet(() -> SummaryRow.of(key, Words.keyed("statistics.trust.hidden.not-proved")))
                .at(page, "task.review.see");
    }
}
