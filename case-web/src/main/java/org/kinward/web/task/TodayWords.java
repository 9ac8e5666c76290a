package org.kinward.web.task;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.task.DueState;
import org.kinward.core.task.TaskKind;
import org.kinward.reporting.task.AboutChild;
import org.kinward.reporting.task.DueTask;
import org.kinward.reporting.task.OpenTasks;
import org.kinward.reporting.task.StandIn;
import org.kinward.reporting.task.Waiting;
import org.kinward.reporting.task.WaitingChild;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Puts the work list into blocks and words. */
@Component
class TodayWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<DueState> SHOWN = List.of(DueState.OVERDUE, DueState.TODAY, DueState.NEXT_THREE_DAYS);
    /** Who is only on shift does not open these. */
    private final Days days;
    private final DueWords due;

    TodayWords(Days days, DueWords due) {
        this.days = days;
        this.due = due;
    }

    TodayPage of(OpenTasks open, Waiting found, Actor actor) {
        var waiting = found.children();
        var tasks = open.tasks();
        var blocks = blocks(tasks.stream().filter(task -> SHOWN.contains(task.state())).toList(), actor);
        var next = tasks.stream().filter(task -> task.state() == DueState.LATER).map(DueTask::due).min(
                LocalDateTime::compareTo).map(due -> Words.keyed("task.next", days.written(due.toLocalDate())));
        return new TodayPage(strips(found.standIns()), blocks, waiting(waiting, WaitingChild.Waits.UNCOVERED),
                waiting(waiting, WaitingChild.Waits.DRAFT),
                waiting(waiting, WaitingChild.Waits.WITHOUT_WORKER), waiting(waiting, WaitingChild.Waits.GIVEN),
                new TodayPage.Further(next.orElse(null), TodayPage.all(open, blocks), cares(actor),
                        DueWords.reads(actor),
                        actor.is(Role.SHELTER_MANAGER)));
    }

    private static boolean cares(Actor actor) {
        return DueWords.reads(actor) || actor.is(Role.DUTY_CARER);
    }

    /** For whom the reader stands in, and until when: the last day that is a whole one. */
    private List<Words> strips(List<StandIn> standIns) {
        return standIns.stream().map(one -> {
            var last = days.written(one.until().minusNanos(1).toLocalDate());
            return one.place().map(place -> Words.keyed("task.acts-for", one.away(), place, last))
                    .orElseGet(() -> Words.keyed("task.covers-for", one.away(), last, one.children()));
        }).toList();
    }

    List<TodayPage.Item> items(List<DueTask> tasks, Actor actor) {
        return tasks.stream().map(task -> item(task, actor)).toList();
    }

    /** What is urgent stands first, whenever it is due: a carer was told so, and what is overdue for weeks may wait for it. */
    private List<TodayPage.Block> blocks(List<DueTask> tasks, Actor actor) {
        var urgent = tasks.stream().filter(task -> task.when().urgent()).toList();
        var others = SHOWN.stream().map(state -> new TodayPage.Block("task.block." + state,
                items(tasks.stream().filter(task -> task.state() == state && !task.when().urgent()).toList(), actor)));
        return Stream.concat(Stream.of(new TodayPage.Block(TodayPage.URGENT, items(urgent, actor))), others)
                .filter(block -> !block.items().isEmpty()).toList();
    }

    private TodayPage.Item item(DueTask task, Actor actor) {
        var lines = new ArrayList<Words>();
        lines.add(ChildWords.of(task.about().seenAs()));
        task.about().callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(lines::add);
        if (!task.words().isBlank()) {
            lines.add(Words.said(task.words()));
        }
        task.forWhom().map(name -> Words.keyed("task.for", name)).ifPresent(lines::add);
        task.whose().filter(name -> !task.forWhom().equals(Optional.of(name)))
                .map(name -> Words.keyed("task.whose", name)).ifPresent(lines::add);
        lines.addAll(due.lines(task));
        return new TodayPage.Item(task.kind().endsByItsMove() ? null : task.task(), Words.of(task.kind()),
                named(task.about()), lines, href(task, actor),
                where(task, actor), due.isLate(task));
    }

    /** Whoever may send somebody there is led to where it can be shown; a carer only on shift cannot look (F52). */
    private static @Nullable String where(DueTask task, Actor actor) {
        if (task.kind() != TaskKind.HELP_OTHERS || !DueWords.reads(actor)) {
            return null;
        }
        return task.about().file().map(file -> "/c/" + file + "#protected")
                .orElseGet(() -> "/intake/" + task.about().intake() + "/others#where");
    }

    private List<TodayPage.Waiting> waiting(List<WaitingChild> all, WaitingChild.Waits waits) {
        return all.stream().filter(one -> one.waits() == waits).map(this::waiting).toList();
    }

    private TodayPage.Waiting waiting(WaitingChild child) {
        var lines = new ArrayList<Words>();
        lines.add(ChildWords.of(child.about().seenAs()));
        child.about().callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(lines::add);
        if (!child.place().isEmpty()) {
            lines.add(Words.keyed("child.where.place", child.place()));
        }
        if (child.colleague().isPresent()) {
            return whoseDoing(child, child.colleague().get(), lines);
        }
        lines.add(Words.keyed(child.hours() < 1 ? "task.since.minutes" : "task.since", child.hours(),
                days.written(child.since().toLocalDate()), HOUR.format(child.since())));
        var href = child.about().file().map(file -> "/c/" + file + "/worker")
                .orElseGet(() -> "/intake/" + child.about().intake());
        return new TodayPage.Waiting(named(child.about()), lines, href, child.tooLong());
    }

    private TodayPage.Waiting whoseDoing(WaitingChild child, WaitingChild.Colleague colleague, List<Words> lines) {
        var since = days.written(child.since().toLocalDate());
        return switch (colleague) {
            case WaitingChild.Away away -> {
                lines.add(Words.keyed("task.uncovered.away", away.name(), since,
                        days.written(away.until().minusNanos(1).toLocalDate())));
                yield new TodayPage.Waiting(named(child.about()), lines, "/away/" + away.absence() + "/covers", false);
            }
            case WaitingChild.Giver giver -> {
                lines.add(Words.keyed("task.given.by", giver.name(), since, HOUR.format(child.since())));
                yield new TodayPage.Waiting(named(child.about()), lines, href(child.about()), false);
            }
        };
    }

    private static Words named(AboutChild about) {
        return about.reference().map(number -> Words.said(number.shown()))
                .orElseGet(() -> Words.keyed("task.draft"));
    }

    /** What is about danger is done on its page, at night as well; what is about consent on the page of consent. */
    private static String href(DueTask task, Actor actor) {
        if (task.kind() == TaskKind.SEARCH_CHILD) {
            return "/missing/" + task.about().intake();
        }
        if (task.kind() == TaskKind.HEARING_DAY && task.about().file().isEmpty()) {
            return "/legal";
        }
        return href(task.about()) + DueWords.page(task.kind(), actor);
    }

    private static String href(AboutChild about) {
        return about.file().map(file -> "/c/" + file).orElseGet(() -> "/intake/" + about.intake());
    }
}
