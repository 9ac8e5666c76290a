package org.kinward.web.risk.danger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.reporting.risk.DangerNow;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page about danger shows. Who is only on shift sees how great it is and what is to be done, no reason and no
 * history.
 *
 * @param waits
 *            where somebody says whether the level stays, or null
 */
record DangerPage(boolean leads, boolean never, List<SummaryRow> now, @Nullable String waits, boolean sees,
        Safety safety, List<TimelineEntry> history) {

    /**
     * What is done for safety.
     *
     * @param lacking
     *            whether the danger is great and nothing is planned
     */
    record Safety(List<Todo> open, List<SummaryRow> over, boolean lacking) {
    }

    /** Something that is to be done. */
    record Todo(String what, List<Words> lines, boolean late, String href) {
    }

    static DangerPage of(DangerReading.Danger danger) {
        var at = danger.at();
        var file = at.head().ids().file();
        var waits = danger.newest().filter(Assessment::isWaiting)
                .map(look -> RiskPath.danger(file, "suggestion") + "?look=" + look.id().value()).orElse(null);
        var history = new ArrayList<TimelineEntry>();
        danger.looks().forEach(look -> history.addAll(entries(look, danger)));
        return new DangerPage(danger.leads(), danger.now().level().isEmpty(), now(danger), waits, danger.sees(),
                safety(danger), history);
    }

    static String colour(DangerLevel level) {
        return switch (level) {
            case IMMEDIATE, HIGH -> "red";
            case MEDIUM -> "yellow";
            case LOW -> "green";
        };
    }

    private static List<SummaryRow> now(DangerReading.Danger danger) {
        var rows = new ArrayList<SummaryRow>();
        danger.newest().ifPresentOrElse(look -> rows.addAll(LookWords.rows(look, danger.at())),
                () -> danger.now().level().ifPresent(level -> {
                    rows.add(SummaryRow.of("risk.danger.level", Words.of(level.level())));
                    rows.add(SummaryRow.of("risk.danger.since", Words.said(new Days().written(level.since()))));
                }));
        danger.now().next().map(DangerPage::next).ifPresent(rows::add);
        return rows;
    }

    private static SummaryRow next(DangerNow.Next next) {
        return SummaryRow.of("risk.danger.next",
                Words.keyed(next.late() ? "risk.danger.late" : "risk.danger.by", new Days().written(next.due())));
    }

    private static Safety safety(DangerReading.Danger danger) {
        var open = danger.actions().stream().filter(SafetyAction.Open.class::isInstance)
                .sorted(Comparator.comparing(one -> one.planned().due())).map(one -> todo(one, danger.at())).toList();
        var over = danger.actions().stream().filter(SafetyAction.Ended.class::isInstance)
                .map(SafetyAction.Ended.class::cast).map(one -> over(one, danger)).toList();
        return new Safety(open, over, danger.now().lacksAction());
    }

    private static Todo todo(SafetyAction action, RiskCase at) {
        var planned = action.planned();
        return new Todo(planned.words(), List.of(Words.of(planned.who()),
                Words.keyed("risk.danger.by", at.written(planned.due()))), planned.due().isBefore(at.now()),
                RiskPath.danger(at.head().ids().file(), "end") + "?action=" + action.id().value());
    }

    private static SummaryRow over(SafetyAction.Ended ended, DangerReading.Danger danger) {
        var end = ended.end();
        var lines = new ArrayList<Words>();
        lines.add(Words.said(ended.planned().words()));
        if (!end.words().isEmpty()) {
            lines.add(Words.said(end.words()));
        }
        lines.add(Words.keyed("risk.danger.who-when", danger.names().getOrDefault(end.by(), ""),
                danger.at().written(end.at())));
        return new SummaryRow(Option.termKey(end.how()), lines, null, "shell.change");
    }

    /** The newest first: what was said to the suggestion, then what was judged. */
    private static List<TimelineEntry> entries(Assessment look, DangerReading.Danger danger) {
        var entries = new ArrayList<TimelineEntry>();
        if (look instanceof Assessment.Settled settled) {
            entries.add(entry(settled.isKept() ? "risk.history.kept" : "risk.history.changed", settled.last(), danger,
                    List.of()));
        }
        var thought = new ArrayList<Words>(LookWords.known(look.signs()));
        thought.add(Words.keyed("risk.history.program"));
        thought.add(Words.of(look.suggested().level()));
        thought.addAll(LookWords.grounds(look));
        entries.add(entry("risk.history.judged", look.judged(), danger, thought));
        return entries;
    }

    private static TimelineEntry entry(String title, Judgement said, DangerReading.Danger danger, List<Words> more) {
        var lines = new ArrayList<Words>(List.of(Words.of(said.level()), Words.said(said.reason())));
        lines.addAll(more);
        return new TimelineEntry(title, danger.names().get(said.by()), said.at(), danger.at().written(said.at()),
                lines);
    }
}
