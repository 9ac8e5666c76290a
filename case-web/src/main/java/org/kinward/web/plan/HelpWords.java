package org.kinward.web.plan;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpLine;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Says in words how a family is helped and how it goes with it. */
public final class HelpWords {

    private HelpWords() {
    }

    /** What it is, and what every look found, the newest first. */
    public static List<SummaryRow> rows(FamilyHelp help, PlanCase at) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("plan.help.what", Words.said(help.what().common().words())));
        rows.add(new SummaryRow("plan.help.terms", terms(help.what(), at), null, "shell.change"));
        help.lines().reversed().forEach(line -> rows.add(
                new SummaryRow("plan.help.look", look(line, at), null, "shell.change")));
        return rows;
    }

    static List<Words> terms(HelpWhat what, PlanCase at) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(what.common().carer()));
        if (what instanceof HelpWhat.Money money) {
            lines.add(Words.keyed("plan.help.amount", money.amount().toPlainString(),
                    money.currency().getCurrencyCode()));
            lines.add(Words.of(money.every()));
            lines.add(Words.keyed("plan.help.condition", money.condition()));
        }
        lines.add(Words.keyed("plan.help.way-out", at.written(what.common().wayOutOn()), what.common().wayOut()));
        return lines;
    }

    static List<Words> look(HelpLine line, PlanCase at) {
        var lines = new ArrayList<Words>();
        lines.add(Words.said(at.written(line.on())));
        switch (line.said()) {
            case HelpLine.Said.Ended(var why) -> {
                lines.add(Words.keyed("plan.help.ended"));
                lines.add(Words.said(why));
            }
            case HelpLine.Said.GoesOn on -> {
                on.answers().ifPresent(answers -> lines.addAll(answers(answers)));
                if (!on.words().isEmpty()) {
                    lines.add(Words.said(on.words()));
                }
                lines.add(Words.keyed("plan.help.next", at.written(on.next().day())));
            }
        }
        return lines;
    }

    private static List<Words> answers(HelpAnswers answers) {
        return switch (answers) {
            case HelpAnswers.OfMoney(var met) -> List.of(Words.of(met));
            case HelpAnswers.OfLivelihood found -> {
                var lines = new ArrayList<Words>();
                lines.add(Words.keyed("plan.help.market." + found.marketChecked()));
                lines.add(Words.of(found.repaying()));
                lines.add(Words.of(found.childrenWork()));
                lines.add(Words.keyed("plan.help.savings." + found.savings()));
                yield lines;
            }
        };
    }
}
