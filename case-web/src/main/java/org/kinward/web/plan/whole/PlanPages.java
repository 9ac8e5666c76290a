package org.kinward.web.plan.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.approval.Standing;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepState;
import org.kinward.web.plan.PlanGrounds;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** Puts a plan together for its page. */
final class PlanPages {

    private final PlanWhole.Whole whole;

    private PlanPages(PlanWhole.Whole whole) {
        this.whole = whole;
    }

    static PlanPage of(PlanWhole.Whole whole, boolean now) {
        return new PlanPages(whole).page(now);
    }

    private PlanPage page(boolean now) {
        var shown = whole.shown().stream().map(version -> version.plan().version()).toList();
        var old = whole.plans().stream().filter(plan -> !shown.contains(plan.version()))
                .map(plan -> Link.said(PlanPath.plan(whole.at().id()) + "?version=" + plan.version(),
                        "" + plan.version()))
                .toList();
        return new PlanPage(now ? lacking() : List.of(),
                whole.shown().stream().map(version -> section(version, now)).toList(), now ? moves() : none(),
                PlanBeside.of(whole), history(), old);
    }

    private List<PlanPage.Line> lacking() {
        var from = whole.first().map(PlanWhole.Version::goals).orElse(List.of()).stream().filter(Goal::counts)
                .map(goal -> goal.about().from()).toList();
        var needs = whole.grounds().needs().stream().filter(need -> !from.contains(new GoalFrom.Need(need.area())))
                .map(need -> new PlanPage.Line(Words.of(need.area()),
                        need.needed().isEmpty() ? List.of() : List.of(Words.said(need.needed())),
                        need.degree() == NeedDegree.URGENT ? new Tag("plan.lacking.urgent", "red")
                                : new Tag(Option.termKey(need.degree()), "grey"),
                        goal("NEED-" + need.area()), "plan.lacking.add"));
        var doors = whole.grounds().doors().stream()
                .filter(door -> door.isOpen() && !from.contains(new GoalFrom.Door(door.id())))
                .map(door -> new PlanPage.Line(Words.said(door.text()), List.of(),
                        new Tag(Option.termKey(door.state()), "grey"), goal("DOOR-" + door.id().value()),
                        "plan.lacking.add"));
        return Stream.concat(needs, doors).toList();
    }

    private String goal(String from) {
        return PlanPath.plan(whole.at().id(), "goal") + "?from=" + from;
    }

    private PlanPage.Section section(PlanWhole.Version version, boolean now) {
        var state = version.plan().state();
        return new PlanPage.Section(version.plan().version(), tag(state), PlanRows.of(version, whole),
                version.goals().stream().map(goal -> goal(goal, state, now)).toList());
    }

    static Tag tag(PlanState state) {
        return new Tag(Option.termKey(state), switch (state) {
            case DRAFT -> "grey";
            case AGREED -> "blue";
            case WAITS_FOR_APPROVAL -> "yellow";
            case IN_FORCE -> "green";
            case REPLACED -> "grey";
        });
    }

    private PlanPage.GoalCard goal(Goal goal, PlanState plan, boolean now) {
        var add = now && plan == PlanState.DRAFT
                ? PlanPath.plan(whole.at().id(), "step") + "?goal=" + goal.id().value()
                : null;
        return new PlanPage.GoalCard(goal.words().words(), from(goal.about().from()),
                goal.steps().stream().map(step -> step(step, plan, now)).toList(), add);
    }

    private Words from(GoalFrom from) {
        return switch (from) {
            case GoalFrom.Need(var area) -> Words.of(area);
            case GoalFrom.Door(var factor) -> Words.said(whole.grounds().doors().stream()
                    .filter(door -> door.id().equals(factor)).map(PlanGrounds.Door::text).findFirst().orElse(""));
            case GoalFrom.Wish _ -> Words.keyed("plan.from.wish");
        };
    }

    private PlanPage.Line step(Step step, PlanState plan, boolean now) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(step.who()));
        lines.add(Words.keyed("plan.step.by", whole.at().written(step.due().day())));
        var last = step.lines().getLast();
        if (!last.why().isEmpty()) {
            lines.add(Words.said(last.why()));
        }
        return new PlanPage.Line(Words.said(step.words().words()), lines, tag(step), moved(step, plan, now),
                "plan.step.move");
    }

    private Tag tag(Step step) {
        var late = step.state() == StepState.TO_DO && step.due().day().isBefore(whole.at().today());
        return late ? new Tag("task.overdue-tag", "red") : new Tag(Option.termKey(step.state()), switch (step.state()) {
            case TO_DO -> "blue";
            case DONE -> "green";
            case NOT_DONE -> "yellow";
            case DROPPED -> "grey";
        });
    }

    private @Nullable String moved(Step step, PlanState plan, boolean now) {
        var moves = now && !step.state().next().isEmpty()
                && (plan == PlanState.IN_FORCE || (plan == PlanState.DRAFT && step.state() == StepState.TO_DO));
        return moves ? PlanPath.plan(whole.at().id(), "moved") + "?step=" + step.id().value() : null;
    }

    private static PlanPage.Moves none() {
        return new PlanPage.Moves(false, false, false, false, null, null, false);
    }

    private PlanPage.Moves moves() {
        var onTheWay = whole.shown().stream().filter(one -> one.plan().state().isOnTheWay()).findFirst();
        var holds = whole.shown().stream().filter(one -> one.plan().state() == PlanState.IN_FORCE).findFirst();
        var state = onTheWay.map(one -> one.plan().state());
        var waits = onTheWay.filter(one -> one.plan().state() == PlanState.WAITS_FOR_APPROVAL
                && one.standing() == Standing.NOT_ASKED);
        var force = state.filter(PlanState.AGREED::equals).isPresent() ? onTheWay : waits;
        var draft = state.filter(PlanState.DRAFT::equals).isPresent();
        return new PlanPage.Moves(whole.plans().isEmpty(), draft || whole.plans().isEmpty(), draft,
                state.filter(one -> one != PlanState.DRAFT).isPresent(), press(force),
                press(holds.filter(_ -> onTheWay.isEmpty())), !whole.shown().isEmpty());
    }

    private static PlanPage.@Nullable Press press(Optional<PlanWhole.Version> version) {
        return version.map(one -> {
            var stamp = FormStamp.fresh(one.plan().revision());
            return new PlanPage.Press(one.plan().id().value().toString(), stamp.key(), stamp.revision());
        }).orElse(null);
    }

    private List<TimelineEntry> history() {
        return whole.plans().stream().flatMap(plan -> plan.lines().stream().map(line -> entry(plan, line)))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList();
    }

    private TimelineEntry entry(Plan plan, PlanLine line) {
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("plan.version.number", plan.version()));
        if (!line.why().isEmpty()) {
            lines.add(Words.said(line.why()));
        }
        line.reviewBy().map(due -> Words.keyed("plan.review.by", whole.at().written(due.day()))).ifPresent(lines::add);
        return new TimelineEntry(Option.termKey(line.state()), whole.names().getOrDefault(line.by(), ""), line.at(),
                new Days().written(line.at(), whole.at().at().zone()), lines);
    }
}
