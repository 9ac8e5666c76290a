package org.kinward.web.service.referral;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
import org.kinward.core.service.share.Received;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** Referrals in words. */
final class ReferralWords {

    private ReferralWords() {
    }

    /** The providers that take children. */
    static List<Option> providers(ReferralReading.At at) {
        return at.directory().stream().filter(line -> line.state().takes()).map(ReferralWords::option)
                .toList();
    }

    private static Option option(Provider line) {
        return Option.said(line.id().value().toString(), line.facts().office().name());
    }

    static List<Option> urgencies() {
        return Option.all(Urgency.values());
    }

    static List<Option> ways() {
        return List.of(Option.of(Way.PROGRAM).withHint("service.new.ask.way.program"),
                Option.of(Way.LETTER).withHint("service.new.ask.way.letter"));
    }

    /** Exactly the words that will be read. */
    static List<SummaryRow> preview(Referral.Asked asked, List<Shared> shared, ReferralReading.At at) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(Option.termKey(Received.Part.NUMBER),
                Words.said(at.at().head().reference().shown())));
        rows.add(SummaryRow.of(Option.termKey(Received.Part.SERVICE),
                Words.said(ServiceWords.name(asked.service(), at.words()))));
        rows.add(SummaryRow.of(Option.termKey(Received.Part.ASKED), Words.said(asked.words())));
        shared.forEach(one -> rows.add(SummaryRow.of(Option.termKey(one.group()), Words.said(one.words()))));
        rows.add(SummaryRow.of("service.one.urgency", Words.of(asked.urgency())));
        return rows;
    }

    static Card card(Referral referral, ReferralReading.At at) {
        var path = ServicePath.referral(at.at().head().ids().file(), "one", referral.id().value());
        var late = referral.isUnanswered(at.at().now());
        var lines = new ArrayList<Words>();
        lines.add(Words.said(at.name(referral)));
        if (referral.state() == ReferralState.SENT) {
            lines.add(Words.keyed(late ? "service.late" : "service.due", at.at().written(referral.due())));
        } else {
            lines.add(Words.said(at.at().written(referral.last().at())));
        }
        return new Card(ServiceWords.name(referral.asked().service(), at.words()), path, lines,
                new Tag(Option.termKey(referral.state()), colour(referral.state(), late)));
    }

    /** What is needed and nobody gives here. */
    static Card card(ServiceGap gap, ReferralReading.At at) {
        return new Card(gap.need().words(),
                ServicePath.referrals(at.at().head().ids().file()) + "/gap/end?gap=" + gap.id().value(),
                List.of(Words.of(gap.need().area()), Words.said(at.at().written(gap.said().at()))), null);
    }

    private static String colour(ReferralState state, boolean late) {
        return switch (state) {
            case SENT -> late ? "red" : "blue";
            case ACCEPTED, STARTED -> "blue";
            case DELIVERED -> "green";
            case DECLINED, NOT_DELIVERED -> "yellow";
            case CLOSED -> "grey";
        };
    }

    static List<SummaryRow> rows(ReferralReading.One one) {
        var asked = one.referral().asked();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("service.one.provider", Words.said(one.at().name(one.referral()))));
        rows.add(SummaryRow.of(Option.termKey(Received.Part.SERVICE),
                Words.said(ServiceWords.name(asked.service(), one.at().words()))));
        rows.add(SummaryRow.of(Option.termKey(Received.Part.ASKED), Words.said(asked.words())));
        rows.add(SummaryRow.of("service.one.urgency", Words.of(asked.urgency()),
                Words.keyed(one.referral().isUnanswered(one.at().at().now()) ? "service.late" : "service.due",
                        one.at().at().written(one.referral().due()))));
        rows.add(SummaryRow.of("service.one.way", Words.of(asked.way())));
        rows.add(SummaryRow.of("service.received.state", Words.of(one.referral().state())));
        return rows;
    }

    /** What was shared, and whether the provider reads it now. */
    static List<SummaryRow> shared(ReferralReading.One one) {
        return one.shared().stream().map(copied -> SummaryRow.of(Option.termKey(copied.shared().group()),
                Words.said(copied.shared().words()), reading(copied, one))).toList();
    }

    private static Words reading(Referrals.CopiedWords copied, ReferralReading.One one) {
        var at = one.at().at();
        if (copied.ended().isPresent()) {
            return Words.keyed("service.one.shared.ended", at.written(copied.ended().get()));
        }
        if (!one.referral().state().isOpen()) {
            return Words.keyed("service.one.shared.over");
        }
        return copied.until().map(until -> Words.keyed(
                until.isAfter(at.now()) ? "service.one.shared.until" : "service.one.shared.expired", at.written(until)))
                .orElseGet(() -> Words.keyed("service.one.shared.read"));
    }

    /** Every move, the newest first. */
    static List<TimelineEntry> history(ReferralReading.One one) {
        return one.referral().lines().reversed().stream().map(line -> entry(line, one)).toList();
    }

    private static TimelineEntry entry(ReferralLine line, ReferralReading.One one) {
        var lines = new ArrayList<Words>();
        line.reason().ifPresent(reason -> {
            lines.add(Words.of(reason.why()));
            if (!reason.words().isEmpty()) {
                lines.add(Words.said(reason.words()));
            }
        });
        if (line.state() != ReferralState.SENT && line.state() != ReferralState.CLOSED) {
            lines.add(Words.of(line.told()));
        }
        return new TimelineEntry(Option.termKey(line.state()), one.names().get(line.writer()), line.at(),
                one.at().at().written(line.at()), lines);
    }
}
