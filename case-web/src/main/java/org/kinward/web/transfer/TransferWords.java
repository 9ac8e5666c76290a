package org.kinward.web.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.AgencyId;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferState;
import org.kinward.core.transfer.Transfers;
import org.kinward.reporting.transfer.OfferedCases;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** Offered cases in words. */
final class TransferWords {

    private TransferWords() {
    }

    /** An offer in a list of the agency. */
    static Card card(OfferedCases.Line line, AgencyId other, TransferReading.All all) {
        return new Card(line.reference().shown(), TransferPath.one(line.transfer()),
                List.of(Words.said(all.names().getOrDefault(other, "")), Words.of(line.reason()),
                        Words.keyed("transfer.until.day", all.moments().written(line.lastDay()))),
                tag(line.stands().state(), line.stands().late()));
    }

    /** An offer on the page of its case. */
    static Card card(Transfer one, Map<AgencyId, String> names, Moments moments) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(one.offer().reason()));
        lines.add(Words.said(one.offer().words()));
        if (one.state() == TransferState.OFFERED) {
            lines.add(Words.keyed("transfer.until.day", moments.lastDay(one.offer().until())));
        }
        one.answer().ifPresent(answer -> {
            lines.add(Words.said(moments.written(answer.by().at())));
            if (!answer.words().isEmpty()) {
                lines.add(Words.said(answer.words()));
            }
        });
        return new Card(names.getOrDefault(one.offer().to(), ""), TransferPath.one(one.id().value()), lines,
                tag(one.state(), one.isLate(moments.now())));
    }

    private static Tag tag(TransferState state, boolean late) {
        if (state == TransferState.OFFERED && late) {
            return new Tag("transfer.late", "red");
        }
        return new Tag(Option.termKey(state), switch (state) {
            case OFFERED, ACCEPTED -> "blue";
            case MOVED -> "green";
            case DECLINED -> "yellow";
            case TAKEN_BACK -> "grey";
        });
    }

    /** What the other agency reads of an offer: the number, why, until when, and what goes along. */
    static List<SummaryRow> facts(TransferReading.One one) {
        var transfer = one.transfer();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("transfer.number", Words.said(transfer.about().reference().shown())));
        rows.add(SummaryRow.of("transfer.from", Words.said(one.names().getOrDefault(transfer.about().from(), ""))));
        rows.add(SummaryRow.of("transfer.to", Words.said(one.names().getOrDefault(transfer.offer().to(), ""))));
        rows.addAll(offered(transfer.offer(), one.moments()));
        rows.add(SummaryRow.of("transfer.state", Words.of(transfer.state())));
        transfer.answer().map(Transfer.Answer::words).filter(words -> !words.isEmpty())
                .ifPresent(words -> rows.add(SummaryRow.of("transfer.answer", Words.said(words))));
        return rows;
    }

    /** Exactly the words that are offered. */
    static List<SummaryRow> offered(Transfer.Offer offer, Moments moments) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("transfer.reason", Words.of(offer.reason()), Words.said(offer.words())));
        rows.add(SummaryRow.of("transfer.until", Words.said(moments.lastDay(offer.until()))));
        rows.addAll(along(offer.shared()));
        return rows;
    }

    private static List<SummaryRow> along(List<Shared> shared) {
        return shared.stream().map(one -> SummaryRow.of(Option.termKey(one.group()), Words.said(one.words()))).toList();
    }

    /** What was still to be done when the case moved. */
    static List<SummaryRow> left(List<Transfers.LeftToDo> left, Moments moments) {
        return left.stream().map(one -> SummaryRow.of(Option.termKey(one.kind()),
                Words.said(moments.written(one.due())))).toList();
    }
}
