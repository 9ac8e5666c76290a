package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What was shared without consent, in words. */
public final class EmergencyWords {

    private EmergencyWords() {
    }

    static HubPage.Urgent of(Emergency emergency, ConsentReading.Hub hub, Actor actor) {
        var at = hub.at();
        var review = emergency instanceof Emergency.Waiting waiting && waiting.mayBeReviewedBy(actor.person())
                ? ConsentPath.of(at.head().ids().file(), "review") + "?of=" + emergency.id().value()
                : null;
        var tell = emergency.told().isPresent() ? null
                : ConsentPath.of(at.head().ids().file(), "child-told") + "?of=" + emergency.id().value();
        return new HubPage.Urgent(Words.said(emergency.shared().with().office()), rows(emergency, at, hub.names()),
                review, tell, emergency.isLate(at.now()));
    }

    /** Line by line. */
    public static List<SummaryRow> rows(Emergency emergency, ConsentCase at, Map<PersonId, String> names) {
        var shared = emergency.shared();
        var decided = emergency.decided();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("consent.emergency.reason", Words.of(shared.reason())));
        rows.add(SummaryRow.of("consent.emergency.office", Words.said(shared.with().office()),
                Words.of(shared.with().kind())));
        rows.add(UseWords.row("consent.row.groups", shared.groups()));
        rows.add(SummaryRow.of("consent.emergency.at", Words.said(at.written(decided.at())),
                named(decided.by(), names)));
        rows.add(SummaryRow.of("consent.emergency.ends", Words.said(at.written(decided.until()))));
        rows.add(HubWords.voice("consent.emergency.second", decided.second().map(second -> second(second, names))
                .orElseGet(() -> List.of(Words.keyed("consent.emergency.second.none")))));
        rows.add(HubWords.voice("consent.emergency.child", child(emergency, at, names)));
        rows.add(review(emergency, at, names));
        return rows;
    }

    /** What the child said when it was told; else until when it is told, or that it knew. */
    private static List<Words> child(Emergency emergency, ConsentCase at, Map<PersonId, String> names) {
        return emergency.told()
                .map(told -> List.of(Words.keyed("consent.emergency.child.said", told.said()),
                        Words.said(at.written(told.at())), named(told.by(), names)))
                .orElseGet(() -> List.of(emergency.decided().tellChildBy()
                        .map(by -> Words.keyed("consent.emergency.child.by", at.written(by)))
                        .orElseGet(() -> Words.keyed("consent.emergency.child.told"))));
    }

    private static List<Words> second(Emergency.Second second, Map<PersonId, String> names) {
        return Stream.concat(Stream.of(Words.of(second.function())),
                second.person().map(person -> named(person, names)).stream()).toList();
    }

    private static Words named(PersonId person, Map<PersonId, String> names) {
        return Words.said(names.getOrDefault(person, "–"));
    }

    private static SummaryRow review(Emergency emergency, ConsentCase at, Map<PersonId, String> names) {
        var lines = new ArrayList<Words>();
        switch (emergency) {
            case Emergency.Reviewed reviewed -> {
                lines.add(Words.of(reviewed.review().finding()));
                lines.add(Words.said(at.written(reviewed.review().at())));
                lines.add(named(reviewed.review().by(), names));
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
