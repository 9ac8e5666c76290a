package org.kinward.web.returning;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** Puts what is kept about going home into words. */
public final class ReturnWords {

    private ReturnWords() {
    }

    /** What is wanted. */
    public static List<SummaryRow> facts(Return about, Whole whole) {
        var wanted = about.wanted();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("returning.to",
                whole.known().family(wanted.to()).map(one -> Words.of(one.found().who())).orElseThrow()));
        rows.add(SummaryRow.of("returning.durable", Words.of(wanted.durable())));
        rows.add(SummaryRow.of("returning.on", Words.said(whole.at().written(wanted.journey().on()))));
        rows.add(new SummaryRow("returning.with",
                wanted.journey().with().stream().sorted().map(Words::of).toList(), null, "shell.change"));
        rows.add(SummaryRow.of("returning.authority", Words.of(wanted.agreed().authority())));
        rows.add(SummaryRow.of("returning.receiving", Words.of(wanted.agreed().receiving())));
        rows.add(SummaryRow.of("returning.back", said(wanted.wayBack())));
        rows.add(SummaryRow.of("returning.receiver", about.receiver().filter(one -> one.of().equals(wanted.to()))
                .map(one -> Words.keyed("returning.receiver.on", whole.at().written(one.written().at())))
                .orElseGet(() -> Words.keyed("returning.receiver.not"))));
        about.urgent().ifPresent(one -> rows.add(SummaryRow.of("returning.emergency", Words.said(one.words()))));
        whole.stands().arrival().filter(_ -> whole.newest().filter(about::equals).isPresent())
                .ifPresent(one -> rows.add(SummaryRow.of("returning.arrived",
                        Words.said(whole.at().written(one.on())), Words.of(one.child().view()))));
        return rows;
    }

    /** Words that people wrote, or that there are none. */
    public static Words said(String words) {
        return words.isEmpty() ? Words.keyed("returning.nothing") : Words.said(words);
    }

    /** What is known about a home, and how it was seen last. */
    public static List<SummaryRow> home(Family family, Whole whole) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("returning.family.by", Words.of(family.found().by())));
        rows.add(SummaryRow.of("returning.family.abroad",
                Words.keyed(family.found().abroad() ? "returning.yes" : "returning.no")));
        rows.add(SummaryRow.of("returning.family.sent", Words.of(family.told().sent())));
        rows.add(SummaryRow.of("returning.family.want", Words.of(family.told().want()), said(family.told().why())));
        whole.known().visits().stream().filter(one -> one.family().equals(family.id())).findFirst()
                .ifPresentOrElse(visit -> rows.addAll(visit(visit, whole)),
                        () -> rows.add(SummaryRow.of("returning.home", Words.keyed("returning.home.not"))));
        return rows;
    }

    private static List<SummaryRow> visit(HomeVisit visit, Whole whole) {
        return List.of(
                SummaryRow.of("returning.home", Words.said(whole.at().written(visit.on())), Words.of(visit.by())),
                SummaryRow.of("returning.home.danger", Words.of(visit.seen().danger())),
                SummaryRow.of("returning.home.siblings", Words.of(visit.seen().siblings())),
                SummaryRow.of("returning.home.school", Words.of(visit.seen().school())),
                SummaryRow.of("returning.home.income", Words.of(visit.seen().income())),
                SummaryRow.of("returning.home.words", said(visit.words())));
    }

    static List<ReturnPage.Home> homes(Whole whole) {
        return whole.known().families().stream()
                .map(one -> new ReturnPage.Home(one.id().value(), Words.of(one.found().who()), home(one, whole)))
                .toList();
    }

    /** The newest first. */
    public static List<TimelineEntry> wishes(Whole whole) {
        return whole.known().wishes().stream()
                .map(one -> new TimelineEntry(Option.termKey(one.wants()), null, one.written().at(),
                        whole.at().written(one.on()),
                        List.of(Words.keyed(one.alone() ? "returning.wish.alone" : "returning.wish.not-alone"),
                                said(one.words()))))
                .toList();
    }

    static List<ReturnPage.Todo> steps(Whole whole) {
        return whole.known().steps().stream().map(one -> {
            var lines = new ArrayList<Words>();
            lines.add(Words.of(one.side()));
            lines.add(Words.keyed("returning.step.until", whole.at().written(one.due())));
            if (!one.words().isEmpty()) {
                lines.add(Words.said(one.words()));
            }
            var elsewhere = whole.known().elsewhere(one);
            elsewhere.ifPresent(
                    asked -> lines.addAll(asked(asked, one.isOpen() && !asked.asked().isReadThere(whole.at().now()))));
            one.end().ifPresent(end -> {
                lines.add(Words.of(end.came()));
                lines.add(said(end.words()));
            });
            var theirs = one.isOpen() && one.side() != ReturnStep.StepSide.US && elsewhere.isEmpty();
            return new ReturnPage.Todo(Words.of(one.what()), lines, one.isOpen() ? one.id().value() : null,
                    theirs ? one.id().value() : null);
        }).toList();
    }

    /** Who else has it as a task, and what they say came of it. */
    private static List<Words> asked(Whole.Elsewhere elsewhere, boolean lost) {
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("returning.asked.of", elsewhere.agency()));
        if (elsewhere.asked().answer().isEmpty() && lost) {
            lines.add(Words.keyed("returning.asked.ended", elsewhere.agency()));
        }
        elsewhere.asked().answer().ifPresent(said -> {
            lines.add(Words.keyed("returning.asked.said." + said.came(), elsewhere.agency()));
            if (!said.words().isEmpty()) {
                lines.add(Words.said(said.words()));
            }
        });
        return lines;
    }

    /** Everything that became of every return, the newest first. */
    static List<TimelineEntry> history(Whole whole) {
        return whole.returns().stream().flatMap(one -> one.moves().reversed().stream())
                .map(move -> new TimelineEntry(Option.termKey(move.state()),
                        whole.stands().names().get(move.written().by()), move.written().at(),
                        whole.at().written(move.written().at()),
                        move.words().isEmpty() ? List.of() : List.of(Words.said(move.words()))))
                .toList();
    }
}
