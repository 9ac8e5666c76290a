package org.kinward.web.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.Standing;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.Closings;
import org.kinward.core.lists.CodeList;
import org.kinward.core.risk.factor.Factor;
import org.kinward.web.approval.ApprovalPath;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page about closing shows.
 *
 * @param facts
 *            the closing that is prepared, or by which the file was closed
 * @param doors
 *            what opened the door and stands in the way
 * @param asked
 *            how it stands with somebody else's agreement
 */
record ClosingPage(boolean open, boolean prepared, List<SummaryRow> facts, List<Words> doors, May may,
        Asked asked, List<TimelineEntry> history) {

    /**
     * How it stands with somebody else, and where that is read.
     *
     * @param missing
     *            what has to be written or ticked before anybody is asked
     * @param standing
     *            message key
     */
    record Asked(List<Words> missing, String standing, @Nullable String request) {
    }

    /**
     * What this person may press.
     *
     * @param why
     *            whether a manager may say why something open does not stand in the way
     */
    record May(boolean ask, boolean close, boolean why) {
    }

    static ClosingPage of(ClosingReading.Stands read, Actor actor) {
        var closing = read.closing();
        var standing = closing.map(one -> Standing.of(read.approval(), one.subject())).orElse(Standing.NOT_ASKED);
        var inTheWay = read.inTheWay();
        var ready = read.isOpen() && closing.isPresent() && inTheWay.isEmpty();
        var may = new May(ready && !standing.isAskedFor(), ready && standing.holds(),
                read.isOpen() && closing.isPresent() && !read.open().isEmpty()
                        && CaseBar.manages(read.at().head(), actor));
        return new ClosingPage(read.isOpen(), closing.isPresent(),
                closing.map(one -> facts(one, read)).orElse(List.of()),
                inTheWay.stream().map(one -> door(one, read)).toList(),
                may, new Asked(read.isOpen() ? closing.map(one -> missing(one.said())).orElse(List.of()) : List.of(),
                        "approval.standing." + standing, read.approval().map(one -> request(one, read)).orElse(null)),
                history(read));
    }

    private static String request(Approval one, ClosingReading.Stands read) {
        return ApprovalPath.one(read.at().head().ids().file(), one.id().value());
    }

    private static List<Words> missing(Closing.Said said) {
        var child = said.missing().contains(Closing.Missing.WHAT_THE_CHILD_THINKS)
                ? Stream.of(Words.keyed("closing.child")) : Stream.<Words>empty();
        return Stream.concat(child, said.notTicked().stream().sorted().map(Words::of)).toList();
    }

    static Words door(Factor factor, ClosingReading.Stands read) {
        return read.said().words().words(CodeList.OPENED_DOOR, factor.about().what());
    }

    static List<SummaryRow> facts(Closing closing, ClosingReading.Stands read) {
        var said = closing.said();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("closing.reason", read.said().words().words(CodeList.CLOSING, said.reason())));
        rows.add(SummaryRow.of("closing.words", Words.said(said.words())));
        rows.add(new SummaryRow("closing.checked",
                said.checked().isEmpty() ? List.of(Words.keyed("closing.checked.none"))
                        : said.checked().stream().sorted().map(Words::of).toList(),
                null, "shell.change"));
        rows.add(SummaryRow.of("closing.child", said.child().isEmpty() ? Words.keyed("closing.child.none")
                : Words.said(said.child())));
        closing.why().ifPresent(why -> rows.add(SummaryRow.of("closing.why", Words.said(why.words()),
                Words.keyed("approval.by", read.said().names().getOrDefault(why.by().person(), ""),
                        read.at().written(why.by().at())))));
        return rows;
    }

    /** The newest first. */
    private static List<TimelineEntry> history(ClosingReading.Stands read) {
        return read.moves().reversed().stream().map(move -> {
            var lines = move instanceof Closings.FileMove.OpenedAgain again ? List.of(Words.said(again.how().why()))
                    : List.<Words>of();
            var title = switch (move) {
                case Closings.FileMove.Closed _ -> "closing.history.closed";
                case Closings.FileMove.Transferred _ -> "closing.history.transferred";
                case Closings.FileMove.OpenedAgain _ -> "closing.history.opened";
            };
            return new TimelineEntry(title, read.said().names().get(move.by().person()), move.by().at(),
                    read.at().written(move.by().at()), lines);
        }).toList();
    }
}
