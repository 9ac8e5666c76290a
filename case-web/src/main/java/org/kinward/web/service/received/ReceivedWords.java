package org.kinward.web.service.received;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.share.Received;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** A copy in words. */
final class ReceivedWords {

    private ReceivedWords() {
    }

    static Card card(Received.One one, ReceivedReading.Open open) {
        var lines = new ArrayList<Words>();
        one.words().stream().filter(words -> words.part() == Received.Part.SERVICE)
                .forEach(words -> lines.add(Words.said(words.words())));
        lines.add(until(one, open));
        return new Card(number(one), ServicePath.RECEIVED + "/one?referral=" + one.id().value(), lines,
                new Tag(Option.termKey(one.standing().state()), isLate(one, open) ? "red" : "blue"));
    }

    /** Everything that is shared, and how it stands. */
    static List<SummaryRow> rows(Received.One one, ReceivedReading.Open open) {
        var rows = new ArrayList<SummaryRow>();
        one.words().forEach(words -> rows.add(SummaryRow.of(Option.termKey(words.part()), Words.said(words.words()))));
        rows.add(SummaryRow.of("service.received.state", Words.of(one.standing().state())));
        rows.add(SummaryRow.of("service.received.due", until(one, open)));
        return rows;
    }

    static String number(Received.One one) {
        return one.words().getFirst().words();
    }

    private static Words until(Received.One one, ReceivedReading.Open open) {
        return Words.keyed(isLate(one, open) ? "service.late" : "service.due",
                new Days().written(one.standing().due(), open.zone()));
    }

    private static boolean isLate(Received.One one, ReceivedReading.Open open) {
        return one.standing().state() == ReferralState.SENT && one.standing().due().isBefore(open.now());
    }
}
