package org.kinward.web.risk.danger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.danger.Suggestion;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says a look at a danger in words: what was judged, what the program would have thought, what was said to that. */
final class LookWords {

    private LookWords() {
    }

    /** What holds of it, and why. */
    static List<SummaryRow> rows(Assessment look, RiskCase at) {
        var rows = new ArrayList<SummaryRow>();
        var last = last(look);
        rows.add(SummaryRow.of("risk.danger.level", Words.of(last.level())));
        rows.add(SummaryRow.of("risk.danger.since", Words.said(at.written(last.at()))));
        rows.add(SummaryRow.of("risk.danger.why", Words.said(last.reason())));
        rows.add(new SummaryRow("risk.danger.known", known(look.signs()), null, "shell.change"));
        return rows;
    }

    /** What was judged, and the suggestion beside it. */
    static List<SummaryRow> beside(Assessment look) {
        var judged = look.judged();
        var thought = new ArrayList<Words>();
        thought.add(Words.of(look.suggested().level()));
        thought.addAll(grounds(look));
        return List.of(SummaryRow.of("risk.suggestion.yours", Words.of(judged.level()), Words.said(judged.reason())),
                new SummaryRow("risk.suggestion.programs", thought, null, "shell.change"));
    }

    /** The ground in words, then the sides that it means. */
    static List<Words> grounds(Assessment look) {
        var lines = new ArrayList<Words>();
        var ground = look.suggested().ground();
        lines.add(Words.keyed("risk.ground." + ground));
        if (ground != Suggestion.Ground.NOTHING_KNOWN) {
            ground.sides(look.signs()).stream().map(Words::of).forEach(lines::add);
        }
        return lines;
    }

    /** What was said of every side where something was known, or not known. */
    static List<Words> known(Signs signs) {
        var lines = new ArrayList<Words>();
        Arrays.stream(DangerFrom.values()).filter(from -> signs.from(from) != Sign.NOTHING_KNOWN)
                .map(from -> Words.keyed("risk.side", term(from), term(signs.from(from)))).forEach(lines::add);
        return lines.isEmpty() ? List.of(Words.keyed("risk.ground.NOTHING_KNOWN")) : lines;
    }

    private static DefaultMessageSourceResolvable term(Enum<?> constant) {
        return new DefaultMessageSourceResolvable(Option.termKey(constant));
    }

    static Judgement last(Assessment look) {
        return switch (look) {
            case Assessment.Judged judged -> judged.judged();
            case Assessment.Settled settled -> settled.last();
        };
    }
}
