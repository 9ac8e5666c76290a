package org.kinward.web.verification;

import java.util.List;

import org.kinward.reporting.verification.VisitLine;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;

/** A visit in words. */
record VisitCard(String href, String visitor, List<Words> lines) {

    static List<VisitCard> all(List<VisitLine> visits) {
        return visits.stream().map(VisitCard::of).toList();
    }

    static VisitCard of(VisitLine visit) {
        var days = new Days();
        var asked = visit.asked();
        var ended = visit.ended();
        return new VisitCard(VerificationsController.LIST + "/" + visit.id(), asked.visitor(), List.of(
                Words.keyed("verification.drawn", visit.drawn().by(), days.written(visit.drawn().at()),
                        visit.drawn().place()),
                Words.keyed("verification.of", ended.files(), asked.population(), days.written(asked.from()),
                        days.written(asked.to())),
                Words.keyed("verification.by-number", String.valueOf(asked.seed())),
                Words.keyed("verification.ended", ended.found(), ended.notFound(), ended.differ(), ended.open())));
    }
}
