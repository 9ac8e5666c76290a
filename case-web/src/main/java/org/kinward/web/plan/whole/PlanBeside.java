package org.kinward.web.plan.whole;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.web.plan.HelpWords;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** What goes with a plan whatever its version: promises, school and work, help for the family. */
final class PlanBeside {

    private PlanBeside() {
    }

    static PlanPage.Beside of(PlanWhole.Whole whole) {
        var beside = whole.beside();
        return new PlanPage.Beside(beside.promises().stream().map(one -> line(one, whole.at())).toList(),
                school(whole), !beside.offers().isEmpty(),
                beside.helps().stream().map(one -> line(one, whole.at())).toList());
    }

    private static PlanPage.Line line(Promise promise, PlanCase at) {
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("plan.promise.given", at.written(promise.lines().getFirst().on())));
        promise.due().map(due -> Words.keyed("plan.step.by", at.written(due.day()))).ifPresent(lines::add);
        promise.lines().stream().skip(1).forEach(line -> {
            lines.add(Words.keyed("plan.promise." + line.state(), at.written(line.on())));
            if (!line.told().isEmpty()) {
                lines.add(Words.said(line.told()));
            }
        });
        var href = promise.state() == PromiseState.KEPT ? null
                : PlanPath.plan(at.id(), "told") + "?promise=" + promise.id().value();
        return new PlanPage.Line(Words.said(promise.words()), lines,
                new Tag(Option.termKey(promise.state()), switch (promise.state()) {
                    case OPEN -> "blue";
                    case KEPT -> "green";
                    case TOLD_WHY_NOT -> "yellow";
                }), href, "plan.promise.move");
    }

    private static List<SummaryRow> school(PlanWhole.Whole whole) {
        var rows = new ArrayList<SummaryRow>();
        whole.beside().offers().stream().findFirst().map(offer -> row(offer, whole.at())).ifPresent(rows::add);
        whole.beside().looks().stream().findFirst().map(PlanBeside::row).ifPresent(rows::add);
        return rows;
    }

    private static SummaryRow row(SchoolOffer offer, PlanCase at) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(offer.what()));
        lines.add(Words.of(offer.says()));
        if (!offer.words().isEmpty()) {
            lines.add(Words.said(offer.words()));
        }
        lines.add(Words.said(at.written(offer.on())));
        return new SummaryRow("plan.school.offered", lines, null, "shell.change");
    }

    private static SummaryRow row(WorkLook look) {
        var lines = new ArrayList<Words>();
        lines.add(Words.said(look.work().words()));
        lines.add(Words.of(look.verdict()));
        if (look.isReady()) {
            lines.add(Words.keyed("plan.work.ready"));
        } else if (look.verdict().mayWork()) {
            lines.add(Words.keyed("plan.work.missing"));
            look.missing().forEach(missing -> lines.add(Words.of(missing)));
        }
        return new SummaryRow("plan.work.looked", lines, null, "shell.change");
    }

    private static PlanPage.Line line(FamilyHelp help, PlanCase at) {
        var lines = new ArrayList<Words>(HelpWords.terms(help.what(), at));
        lines.addAll(HelpWords.look(help.last(), at));
        var href = help.goesOn() ? PlanPath.plan(at.id(), "looked") + "?help=" + help.id().value() : null;
        return new PlanPage.Line(Words.said(help.what().common().words()), lines,
                help.goesOn() ? new Tag("plan.help.goes-on", "green") : new Tag("plan.help.ended", "grey"), href,
                "plan.help.move");
    }
}
