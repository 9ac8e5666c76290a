package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.ApprovalTable;
import org.kinward.benchmark.course.ApprovalTable.Subject;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;

/** Plans: written after the needs, agreed with the child, approved or seen, reviewed; long ones have a second version. */
final class PlanTables implements CaseRows {

    private static final int LONG_DAYS = 300;

    private final CopyTable plan = new CopyTable("casework.plan", "id,case_file_id,version,written_by,written_at");
    private final CopyTable line = new CopyTable("casework.plan_line",
            "plan_id,number,state,state_before,why,review_by,review_end,moved_by,moved_at");
    private final CopyTable talk = new CopyTable("casework.plan_talk",
            "plan_id,number,held_on,child_says,child_words,answerer_says,answerer,answerer_words,written_by,"
                    + "written_at");
    private final GoalTables goals;
    private final PromiseTables promises;
    private final ApprovalTable approvals;
    private final TaskTables tasks;
    private final Chance chance;

    PlanTables(ApprovalTable approvals, TaskTables tasks, Chance chance) {
        this.goals = new GoalTables(tasks, chance);
        this.promises = new PromiseTables(tasks, chance);
        this.approvals = approvals;
        this.tasks = tasks;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var assessed = course.assessed();
        var make = new Wanted("MAKE_PLAN", course.child().came().plus(Duration.ofDays(14)), "", course.child().file());
        var at = course.after(assessed == null ? course.child().came() : assessed, 24 * 2, 24 * 10);
        if (assessed == null || course.isOver(at)) {
            tasks.open(course.child(), make);
            return;
        }
        promises.add(course, at);
        var turn = course.after(at, 24 * (LONG_DAYS - 60), 24 * LONG_DAYS);
        var two = !course.isOver(turn) && chance.in100(40);
        var held = version(course, new Span(1, at, two ? turn : course.until(), two));
        if (held == null) {
            tasks.open(course.child(), make);
            return;
        }
        tasks.ended(course.child(), make, End.done(course.hand(), held));
        course.planned(held);
        if (two) {
            version(course, new Span(2, turn.minus(Duration.ofDays(8)), course.until(), false));
        }
    }

    /**
     * The time of one version.
     *
     * @param replaced
     *            whether another one followed
     */
    record Span(int version, Instant from, Instant to, boolean replaced) {
    }

    /** Says since when it is in force; null if it is not. */
    private @Nullable Instant version(Course course, Span span) {
        var id = chance.id();
        plan.add(id, course.child().file(), span.version(), course.hand(), span.from());
        line.add(id, 1, "DRAFT", null, "", null, null, course.hand(), span.from());
        var agreed = course.after(span.from(), 20, 70);
        var review = InventedChild.day(agreed).plusDays(chance.between(30, 90));
        if (course.isOver(agreed)) {
            goals.add(course, id, span, null);
            return null;
        }
        talk.add(id, 1, InventedChild.day(agreed), "AGREES", chance.oneOf(CaseWords.VIEWS), "NOT_ASKED", "NOBODY_YET",
                "Nobody can be asked yet.", course.hand(), agreed);
        line.add(id, 2, "AGREED", "DRAFT", "", review, Course.endOf(review), course.hand(), agreed);
        var held = force(course, id, agreed.plusSeconds(1_800));
        goals.add(course, id, span, held);
        if (held != null) {
            reviews(course, new Held(id, held, approvedBefore(held, agreed) ? 4 : 3, review), span);
        }
        return held;
    }

    private static boolean approvedBefore(Instant held, Instant agreed) {
        return held.isAfter(agreed.plusSeconds(1_800));
    }

    private @Nullable Instant force(Course course, UUID id, Instant asked) {
        var subject = new Subject("PLAN", id, 1);
        var before = approvals.isBefore(course, subject, asked);
        var answered = approvals.ask(course, subject, asked);
        if (!before) {
            line.add(id, 3, "IN_FORCE", "AGREED", "", null, null, course.hand(), asked);
            return asked;
        }
        line.add(id, 3, "WAITS_FOR_APPROVAL", "AGREED", "", null, null, course.hand(), asked);
        if (answered != null) {
            line.add(id, 4, "IN_FORCE", "WAITS_FOR_APPROVAL", "", null, null, course.manager(), answered);
        }
        return answered;
    }

    /** A version in force, its lines so far, and the day of its review. */
    private record Held(UUID plan, Instant since, int lines, LocalDate review) {
    }

    /** Reviewed by its day, seldom a little late, and at most once in some months. */
    private void reviews(Course course, Held held, Span span) {
        var number = held.lines();
        var review = held.review();
        var due = new Wanted("REVIEW_PLAN", Course.endOf(review), "", held.plan());
        for (var at = course.after(due.due(), -72, 20); at.isBefore(span.to())
                && at.isAfter(held.since()); at = course.after(due.due(), -72, 20)) {
            number++;
            review = InventedChild.day(at).plusDays(chance.between(120, 360));
            line.add(held.plan(), number, "IN_FORCE", "IN_FORCE", chance.oneOf(CaseWords.REVIEWED), review,
                    Course.endOf(review), course.hand(), at);
            tasks.ended(course.child(), due, End.done(course.hand(), at));
            due = new Wanted("REVIEW_PLAN", Course.endOf(review), "", held.plan());
        }
        if (span.replaced()) {
            line.add(held.plan(), number + 1, "REPLACED", "IN_FORCE", "", null, null, course.hand(), span.to());
            tasks.ended(course.child(), due, End.done(course.hand(), span.to()));
        } else {
            tasks.open(course.child(), due);
        }
    }

    @Override
    public List<CopyTable> inOrder() {
        return Stream.of(List.of(plan, line, talk), goals.inOrder(), promises.inOrder()).flatMap(List::stream)
                .toList();
    }
}
