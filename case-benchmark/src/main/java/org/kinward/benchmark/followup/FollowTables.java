package org.kinward.benchmark.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.schedule.Shipped;
import org.kinward.core.risk.DangerLevel;

/** Children who left the house are followed up by the schedules that the program ships; most contacts were made in time. */
public final class FollowTables implements CaseRows {

    private static final List<Solution> SOLUTIONS = List.of(Solution.HOME_OR_KIN, Solution.APPRENTICE_OR_JOB,
            Solution.ACROSS_A_BORDER, Solution.FOSTER_OR_HOST);
    private static final List<String> NOT_DONE = List.of("NO_FUEL", "ROAD_CLOSED", "CHILD_AWAY", "NO_STAFF",
            "WORKER_ILL");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final CopyTable plan = new CopyTable("casework.follow_up_plan",
            "case_file_id,number,solution,started_on,counts_from,judged,planned_by,planned_at");
    private final CopyTable over = new CopyTable("casework.follow_up_end",
            "case_file_id,number,reason,measure,words,ended_by,ended_at");
    private final CopyTable contact = new CopyTable("casework.follow_up_contact",
            "id,case_file_id,due_on,need,ground,planned_by,planned_at");
    private final CopyTable end = new CopyTable("casework.follow_up_contact_end",
            "contact_id,how,reason,visit_id,words,ended_by,ended_at");
    private final VisitTables visits;
    private final TaskTables tasks;
    private final Chance chance;

    public FollowTables(TaskTables tasks, Chance chance) {
        this.visits = new VisitTables(chance);
        this.tasks = tasks;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var left = course.left();
        if (left == null || !chance.in100(50)) {
            return;
        }
        var solution = chance.mostly(SOLUTIONS);
        var judged = course.levelAt(left);
        var start = InventedChild.day(left);
        var at = left.plusSeconds(5_400);
        if (course.isOver(at)) {
            return;
        }
        plan.add(course.child().file(), 1, solution, start, start, judged, course.hand(), at);
        var level = judged == null ? DangerLevel.MEDIUM : DangerLevel.valueOf(judged);
        visits.begin();
        @Nullable
        LocalDate next = null;
        for (var step : Shipped.of(solution, level).steps()) {
            var waits = step(course, new Contact(chance.id(), start.plusDays(step.days()), step.need().name()), at);
            next = next == null ? waits : next;
        }
        close(course, next);
    }

    /** A contact by its day. */
    record Contact(UUID id, LocalDate due, String need) {
    }

    /** Says until when it is still to be made; null if it is over. */
    private @Nullable LocalDate step(Course course, Contact one, Instant planned) {
        contact.add(one.id(), course.child().file(), one.due(), one.need(), "SCHEDULE", course.hand(), planned);
        return came(course, one, planned);
    }

    private @Nullable LocalDate came(Course course, Contact one, Instant planned) {
        var at = VisitTables.noon(one.due().minusDays(chance.below(2)));
        if (course.isOver(at) || (lately(course, at) && chance.in100(25))) {
            return course.isClosed() ? ended(course, one, "OVER", course.until()) : one.due();
        }
        var seen = at.isAfter(planned) ? at : planned.plus(SECOND);
        if (chance.in100(12)) {
            return notDone(course, one, seen);
        }
        var visit = visits.add(course, one, seen);
        end.add(one.id(), "DONE", null, visit, "", course.hand(), seen);
        return null;
    }

    private static boolean lately(Course course, Instant at) {
        return at.isAfter(course.until().minus(Duration.ofDays(20)));
    }

    private @Nullable LocalDate ended(Course course, Contact one, String how, Instant at) {
        end.add(one.id(), how, null, null, "", course.hand(), at);
        return null;
    }

    private @Nullable LocalDate notDone(Course course, Contact one, Instant at) {
        end.add(one.id(), "NOT_DONE", chance.mostly(NOT_DONE), null, "", course.hand(), at);
        var again = new Contact(chance.id(), InventedChild.day(at).plusDays(chance.between(3, 10)), one.need());
        contact.add(again.id(), course.child().file(), again.due(), again.need(), "AGAIN", course.hand(), at);
        return came(course, again, at);
    }

    /** What is next is a task; where nothing is left a manager decided that it is over. */
    private void close(Course course, @Nullable LocalDate next) {
        var file = course.child().file();
        if (next != null) {
            tasks.open(course.child(), new Wanted("VISIT_CHILD",
                    Course.endOf(next), "", file));
            return;
        }
        var last = visits.last();
        over.add(file, 1, last == null ? "TAKEN_OVER" : "NO_LONGER_NEEDED", last, chance.oneOf(CaseWords.CLOSED),
                course.manager(), course.until().minusSeconds(60));
    }

    @Override
    public List<CopyTable> inOrder() {
        return Stream.concat(Stream.of(plan, contact), Stream.concat(visits.inOrder().stream(), Stream.of(over, end)))
                .toList();
    }
}
