package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;

/** Goals from needs and from what opened the door, with their steps; in a plan that goes on some are still to be done. */
final class GoalTables {

    private static final List<String> DOERS = List.of("LEAD_WORKER", "FAMILY", "CHILD", "OTHER_SERVICE");

    private final CopyTable goal = new CopyTable("casework.plan_goal",
            "id,plan_id,case_file_id,number,origin,area,factor_id,about,words,for_child,written_by,written_at");
    private final CopyTable step = new CopyTable("casework.plan_step",
            "id,goal_id,number,words,for_child,doer,written_by,written_at");
    private final CopyTable line = new CopyTable("casework.plan_step_line",
            "step_id,number,state,state_before,why,due_on,due_end,moved_by,moved_at");
    private final TaskTables tasks;
    private final Chance chance;

    GoalTables(TaskTables tasks, Chance chance) {
        this.tasks = tasks;
        this.chance = chance;
    }

    /**
     * @param held
     *            since when the version is in force; null if it is not
     */
    void add(Course course, UUID plan, PlanTables.Span span, @Nullable Instant held) {
        var many = 1 + chance.below(2);
        for (var number = 1; number <= many; number++) {
            var id = chance.id();
            from(course, id, new In(plan, number), span.from().plusSeconds(600L * number));
            var steps = 1 + chance.below(2);
            for (var place = 1; place <= steps; place++) {
                step(course, new Step(id, place, chance.oneOf(CaseWords.STEPS)), span, held);
            }
        }
    }

    /** Its place in a version. */
    private record In(UUID plan, int number) {
    }

    private void from(Course course, UUID id, In in, Instant at) {
        var need = !course.needs().isEmpty() && (in.number() == 1 || course.doors().isEmpty());
        var door = !need && !course.doors().isEmpty();
        var area = need ? chance.oneOf(course.needs()) : null;
        goal.add(id, in.plan(), course.child().file(), in.number(), need ? "NEED" : door ? "DOOR" : "WISH", area,
                door ? chance.oneOf(course.doors()) : null, "SCHOOL".equals(area) ? "SCHOOL" : "OTHER",
                chance.oneOf(CaseWords.GOALS), chance.oneOf(CaseWords.FOR_CHILD), course.hand(), at);
    }

    /** A step of a goal at its place. */
    private record Step(UUID goal, int place, String words) {
    }

    private void step(Course course, Step one, PlanTables.Span span, @Nullable Instant held) {
        var id = chance.id();
        var written = span.from().plusSeconds(3_600L + 60L * one.place());
        var due = InventedChild.day(written).plusDays(chance.between(7, 90));
        step.add(id, one.goal(), one.place(), one.words(), chance.oneOf(CaseWords.FOR_CHILD), chance.mostly(DOERS),
                course.hand(), written);
        toDo(course, new Move(id, 1, null, written), due, "");
        if (held != null) {
            goesOn(course, new Move(id, 2, "TO_DO", course.after(Course.endOf(due), -120, 40)), new Task(one, due),
                    span);
        }
    }

    /** A move of a step. */
    private record Move(UUID step, int number, @Nullable String before, Instant at) {
    }

    /** A step as a task. */
    private record Task(Step step, LocalDate due) {

        Wanted of(UUID id) {
            return new Wanted("PLAN_STEP", Course.endOf(due), step.words(), id);
        }
    }

    private void goesOn(Course course, Move move, Task task, PlanTables.Span span) {
        if (!move.at().isBefore(span.to().minus(Duration.ofHours(2)))) {
            waits(course, move, task, span);
        } else if (chance.in100(span.replaced() || course.isClosed() ? 85 : 70)) {
            line.add(move.step(), move.number(), "DONE", move.before(), "", null, null, course.hand(), move.at());
            tasks.ended(course.child(), task.of(move.step()), End.done(course.hand(), move.at()));
        } else {
            line.add(move.step(), move.number(), "NOT_DONE", move.before(), chance.oneOf(CaseWords.WHY_NOT), null,
                    null, course.hand(), move.at());
            tasks.ended(course.child(), task.of(move.step()), End.dropped(course.hand(), move.at()));
            notDone(course, move, task, span);
        }
    }

    private void waits(Course course, Move move, Task task, PlanTables.Span span) {
        if (span.replaced()) {
            tasks.ended(course.child(), task.of(move.step()), End.dropped(course.hand(), span.to()));
        } else {
            tasks.open(course.child(), task.of(move.step()));
        }
    }

    /** A new day is set of late, where the plan goes on; else it is dropped. */
    private void notDone(Course course, Move move, Task task, PlanTables.Span span) {
        var lately = span.to().minus(Duration.ofDays(chance.between(1, 30)));
        var at = lately.isAfter(move.at()) ? lately : move.at().plusSeconds(3_600);
        if (span.replaced() || course.isClosed()) {
            line.add(move.step(), 3, "DROPPED", "NOT_DONE", chance.oneOf(CaseWords.WHY_NOT), null, null,
                    course.hand(), at);
            return;
        }
        var due = InventedChild.day(at).plusDays(chance.between(5, 60));
        toDo(course, new Move(move.step(), 3, "NOT_DONE", at), due, "");
        tasks.open(course.child(), new Task(task.step(), due).of(move.step()));
    }

    private void toDo(Course course, Move move, LocalDate due, String why) {
        line.add(move.step(), move.number(), "TO_DO", move.before(), why, due, Course.endOf(due), course.hand(),
                move.at());
    }

    List<CopyTable> inOrder() {
        return List.of(goal, step, line);
    }
}
