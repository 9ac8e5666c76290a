package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What was shared without consent, in words. */
public final class EmergencyWords {

    private EmergencyWords() {
    }

    static HubPage.Urgent of(Emergency emergency, ConsentCase at, Actor actor) {
        var review = emergency instanceof Emergency.Waiting waiting && waiting.mayBeReviewedBy(actor.person())
                ? ConsentPath.of(at.head().ids().file(), "review") + "?of=" + emergency.id().value()
                : null;
        return new HubPage.Urgent(Words.said(emergency.shared().with().office()), rows(emergency, at), review,
                emergency.isLate(at.now()));
    }

    /** Line by line. */
    public static List<SummaryRow> rows(Emergency emergency, ConsentCase at) {
        var shared = emergency.shared();
        var decided = emergency.decided();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("consent.emergency.reason", Words.of(shared.reason())));
        rows.add(SummaryRow.of("consent.row.office", Words.of(shared.with().kind())));
        rows.add(UseWords.row("consent.row.groups", shared.groups()));
        rows.add(SummaryRow.of("consent.emergency.at", Words.said(at.written(decided.at()))));
        rows.add(SummaryRow.of("consent.emergency.ends", Words.said(at.written(decided.until()))));
        rows.add(SummaryRow.of("consent.emergency.second",
                decided.second().map(Words::of).orElseGet(() -> Words.keyed("consent.emergency.second.none"))));
        rows.add(SummaryRow.of("consent.emergency.child", decided.tellChildBy()
                .map(by -> Words.keyed("consent.emergency.child.by", at.written(by)))
                .orElseGet(() -> Words.keyed("consent.emergency.child.told"))));
        rows.add(review(emergency, at));
        return rows;
    }

    private static SummaryRow review(Emergency emergency, ConsentCase at) {
        var lines = new ArrayList<Words>();
        switch (emergency) {
            case Emergency.Reviewed reviewed -> {
                lines.add(Words.of(reviewed.review().finding()));
                lines.add(Words.said(at.written(reviewed.review().at())));
                if (!reviewed.review().words().isEmpty()) {
                    lines.add(Words.said(reviewed.review().words()));
                }
            }
            case Emergency.Waiting waiting -> lines.add(Words.keyed("consent.emergency.review.by",
                    at.written(waiting.decided().at().plus(Emergency.REVIEWED_IN))));
        }
        if (emergency.isLate(at.now())) {
            lines.add(Words.keyed("consent.emergency.late"));
        }
        return HubWords.voice("consent.emergency.review", lines);
    }
}
