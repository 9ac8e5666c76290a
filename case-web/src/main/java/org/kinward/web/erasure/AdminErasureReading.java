package org.kinward.web.erasure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.erasure.ErasureId;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.erasure.ErasureLine;
import org.kinward.reporting.erasure.ErasureLists;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** What administrators see of requests: number, who asked and when, the kind of reason. Nothing of the case. */
@Component
class AdminErasureReading {

    private final ErasureLists lists;

    private final AgencyZones zones;

    AdminErasureReading(ErasureLists lists, AgencyZones zones) {
        this.lists = lists;
        this.zones = zones;
    }

    /** What waits, and what was erased. */
    record Both(List<Card> waiting, List<Card> erased) {
    }

    /**
     * One request.
     *
     * @param part
     *            which part of the record, or null for all of it
     * @param own
     *            whether the reader asked for it, in another role
     */
    record One(String id, @Nullable ErasedPart part, List<SummaryRow> facts, boolean held, boolean own) {
    }

    @Transactional
    public Both both(Actor actor) {
        var zone = zones.zone(actor.agency());
        return new Both(lists.waiting(actor.agency()).stream().map(line -> waiting(line, zone)).toList(),
                lists.erased(actor.agency()).stream().map(line -> erased(line, zone)).toList());
    }

    /** A request that waits for an answer; what is answered or of another agency is not there. */
    @Transactional
    public One one(ErasureId id, Actor actor) {
        var zone = zones.zone(actor.agency());
        var line = lists.waiting(actor.agency()).stream().filter(one -> one.id().equals(id.value())).findFirst()
                .orElseThrow(NotThere::new);
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("erasure.number", Words.said(line.child().shown())));
        line.what().part().ifPresent(part -> facts.add(SummaryRow.of("erasure.part", Words.of(part))));
        facts.add(SummaryRow.of("erasure.asked.by", Words.said(name(line))));
        facts.add(SummaryRow.of("erasure.asked.at", Words.said(written(line.askedAt(), zone))));
        facts.add(SummaryRow.of("erasure.answer-by",
                Words.said(written(line.askedAt().plus(ErasureRequest.OPEN_FOR), zone))));
        facts.add(SummaryRow.of("erasure.reason", Words.keyed("term.erasureReason." + line.what().reason())));
        line.second().ifPresent(by -> facts.add(SummaryRow.of("erasure.hold.by", Words.said(by.name()))));
        return new One(id.value().toString(), line.what().part().orElse(null), facts, line.second().isPresent(),
                line.asked().filter(by -> by.id().equals(actor.person())).isPresent());
    }

    private static Card waiting(ErasureLine line, ZoneId zone) {
        var lines = what(line);
        lines.add(Words.keyed("erasure.admin.asked", name(line), written(line.askedAt(), zone)));
        line.second().ifPresent(_ -> lines.add(Words.keyed("erasure.admin.held")));
        return new Card(line.child().shown(), "/admin/erasures/one?request=" + line.id(), lines, null);
    }

    private static Card erased(ErasureLine line, ZoneId zone) {
        var lines = what(line);
        if (line.asked().isPresent()) {
            lines.add(Words.keyed("erasure.admin.asked", name(line), written(line.askedAt(), zone)));
        }
        var at = written(line.secondAt().orElse(line.askedAt()), zone);
        lines.add(line.second().map(by -> Words.keyed("erasure.admin.confirmed", by.name(), at))
                .orElseGet(() -> Words.keyed(
                        line.what().part().isPresent() ? "erasure.admin.part-again" : "erasure.admin.again", at)));
        return new Card(line.child().shown(), null, lines, null);
    }

    private static List<Words> what(ErasureLine line) {
        var lines = new ArrayList<Words>();
        line.what().part().ifPresent(part -> lines.add(Words.of(part)));
        lines.add(Words.keyed("term.erasureReason." + line.what().reason()));
        return lines;
    }

    private static String name(ErasureLine line) {
        return line.asked().map(ErasureLine.By::name).orElse("");
    }

    private static String written(Instant moment, ZoneId zone) {
        return new Days().written(moment, zone);
    }
}
