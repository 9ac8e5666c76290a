package org.kinward.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.approval.Approval;
import org.kinward.core.approval.Standing;
import org.kinward.reporting.approval.WaitingApprovals;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** Puts requests into words. */
final class ApprovalWords {

    private ApprovalWords() {
    }

    /** One that waits for the reader: the number, what it is, how long it has waited, and why. */
    static Card card(WaitingApprovals.Line line) {
        var days = new Days();
        var waits = line.waits();
        return new Card(line.reference().shown(), ApprovalPath.one(line.file(), line.approval()),
                List.of(Words.of(line.kind()),
                        Words.keyed("approval.waits.days", waits.days(), days.written(waits.asked())),
                        Words.of(line.ground()), Words.keyed("approval.due", days.written(waits.due()))),
                waits.late() ? new Tag("task.overdue-tag", "red") : null);
    }

    /** Who asked and who answered, and when. */
    static List<Words> people(Approval one, ApprovalReading.OfChild all) {
        var lines = new ArrayList<Words>();
        lines.add(asked(one, all));
        if (one instanceof Approval.Ended ended) {
            lines.add(Words.keyed("approval.ended-by", all.name(ended.ended()), all.at().written(ended.ended().at())));
        }
        return lines;
    }

    static Words asked(Approval one, ApprovalReading.OfChild all) {
        return Words.keyed("approval.asked-by", all.name(one.asked().by()), all.at().written(one.asked().by().at()));
    }

    static Tag tag(Approval one) {
        var standing = one instanceof Approval.TakenBack ? "TAKEN_BACK"
                : Standing.of(Optional.of(one), one.subject()).name();
        return new Tag("approval.standing." + standing, switch (standing) {
            case "APPROVED" -> "green";
            case "SENT_BACK" -> "red";
            case "TAKEN_BACK" -> "grey";
            default -> "yellow";
        });
    }

    /** Everything that is known of a request, with what came of it. */
    static List<SummaryRow> facts(ApprovalReading.OfChild read) {
        var one = read.approvals().getFirst();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("approval.what", Words.of(one.subject().kind()))
                .at(ApprovalPath.thing(one.subject().kind(), read.at().head().ids().file()), "approval.read"));
        rows.add(SummaryRow.of("approval.standing", Words.keyed(tag(one).key())));
        rows.add(SummaryRow.of("approval.why", Words.of(one.asked().terms().ground())));
        rows.add(SummaryRow.of("approval.asked", asked(one, read)));
        if (!one.asked().words().isEmpty()) {
            rows.add(SummaryRow.of("approval.words", Words.said(one.asked().words())));
        }
        switch (one) {
            case Approval.Waiting waiting -> rows.add(SummaryRow.of("approval.until",
                    Words.said(read.at().written(waiting.asked().due()))));
            case Approval.Ended ended -> rows.add(SummaryRow.of("approval.ended",
                    Words.keyed("approval.by", read.name(ended.ended()), read.at().written(ended.ended().at()))));
        }
        if (one instanceof Approval.Ended ended) {
            ended.why().ifPresent(why -> rows.add(SummaryRow.of("approval.reason", Words.said(why))));
        }
        return rows;
    }
}
