package org.kinward.web.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.reporting.legal.HelpedChildren;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** Puts legal help into words. */
final class LegalRows {

    private LegalRows() {
    }

    /** Children whom somebody helps: by their numbers. */
    static List<Card> children(List<HelpedChildren.Line> lines) {
        return lines.stream().map(line -> {
            var words = line.day().map(day -> Words.keyed("legal.list.day", new Days().written(day)))
                    .orElseGet(() -> Words.keyed("legal.list.no-day"));
            var tag = line.treatedAsOffender() ? new Tag("legal.offender.tag", "red")
                    : line.late() ? new Tag("legal.list.late", "yellow") : null;
            return new Card(line.reference().shown(), LegalPath.file(line.file()), List.of(words), tag);
        }).toList();
    }

    /** What the child chose last. */
    static List<SummaryRow> choice(ChildChoice choice, LegalReading.Now now) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("legal.choice.wants.heard", Words.of(choice.wants().toBeHeard())));
        rows.add(SummaryRow.of("legal.choice.wants.compensation", Words.of(choice.wants().compensation())));
        rows.add(SummaryRow.of("legal.choice.wants.wages", Words.of(choice.wants().wages())));
        rows.add(SummaryRow.of("legal.choice.along", Words.of(choice.along())));
        if (!choice.words().isEmpty()) {
            rows.add(SummaryRow.of("legal.words", Words.said(choice.words().clear())));
        }
        rows.add(SummaryRow.of("legal.choice.on", Words.said(now.written(choice.at()))));
        return rows;
    }

    /** Matters, those first in which something is to be done. */
    static List<Card> matters(List<Matter> matters, LegalReading.Page page) {
        return matters.stream().sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(matter -> card(matter, page.now(), page.child().file())).toList();
    }

    private static Card card(Matter matter, LegalReading.Now now, UUID file) {
        var title = now.written(matter.lines().getFirst().at());
        var words = new ArrayList<Words>();
        words.add(Words.of(matter.kind()));
        matter.lines().reversed().forEach(line -> words.addAll(line(line, now)));
        var href = matter.isOpen() ? LegalPath.file(file) + "/line?matter=" + matter.id().value() : null;
        return new Card(title, href, words, matter.isOpen() ? new Tag("legal.open", "blue") : null);
    }

    private static List<Words> line(MatterLine line, LegalReading.Now now) {
        var words = new ArrayList<Words>();
        words.add(Words.of(line.state()));
        line.facts().day().map(day -> Words.keyed("legal.day", now.written(day))).ifPresent(words::add);
        line.facts().law().map(Words::of).ifPresent(words::add);
        line.facts().sentence().map(Words::of).ifPresent(words::add);
        line.facts().amount().map(amount -> Words.keyed("legal.amount", amount.units(), amount.currency()))
                .ifPresent(words::add);
        if (!line.words().isEmpty()) {
            words.add(Words.said(line.words().clear()));
        }
        return words;
    }

    /** Who else was given the right to read this page. */
    static List<Words> others(LegalReading.Page page) {
        return page.others().stream().map(one -> Words.keyed("legal.others.one", one.name(), one.givenBy(),
                page.now().written(one.at()))).toList();
    }

    /** That the child is treated as an offender, while it is. */
    static List<Words> problems(List<RightsProblem> problems) {
        return problems.stream().filter(RightsProblem::isOpen).map(one -> Words.of(one.treated())).toList();
    }
}
