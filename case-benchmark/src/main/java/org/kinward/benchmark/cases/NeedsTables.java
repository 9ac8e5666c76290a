package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
import org.kinward.core.needs.NeedArea;

/** What a child needs: a first assessment within three days, for one child in five another one later. */
final class NeedsTables implements CaseRows {

    private static final List<String> DEGREES = List.of("SOME", "NONE", "URGENT", "NOT_ENOUGH_INFORMATION");

    private final CopyTable assessment = new CopyTable("casework.needs_assessment",
            "id,case_file_id,number,begun_by,begun_at");
    private final CopyTable line = new CopyTable("casework.needs_line",
            "assessment_id,number,state,state_before,moved_by,moved_at");
    private final CopyTable area = new CopyTable("casework.needs_area",
            "assessment_id,area,number,strength,facts,childs_view,degree,needed,needed_by,saved_by,saved_at");
    private final ApprovalTable approvals;
    private final TaskTables tasks;
    private final Chance chance;

    NeedsTables(ApprovalTable approvals, TaskTables tasks, Chance chance) {
        this.approvals = approvals;
        this.tasks = tasks;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var came = course.child().came();
        var given = course.after(came, 30, 74);
        var first = new Wanted("FIRST_ASSESSMENT", came.plus(Duration.ofDays(3)), "", course.child().file());
        if (course.isOver(given)) {
            tasks.open(course.child(), first);
            return;
        }
        tasks.ended(course.child(), first, End.done(course.hand(), given));
        assess(course, 1, given);
        course.assessed(given);
        var again = course.after(given, 24 * 120, 24 * 300);
        if (chance.in100(20) && !course.isOver(again)) {
            assess(course, 2, again);
        }
    }

    private void assess(Course course, int number, Instant given) {
        var id = chance.id();
        var begun = given.minus(Duration.ofHours(6));
        assessment.add(id, course.child().file(), number, course.hand(), begun);
        line.add(id, 1, "OPEN", null, course.hand(), begun);
        for (var one : NeedArea.values()) {
            if (!one.isHard() || chance.in100(70)) {
                say(course, id, one, begun.plusSeconds(900L + chance.below(9_000)));
            }
        }
        line.add(id, 2, "GIVEN", "OPEN", course.hand(), given);
        var approved = approvals.ask(course, new Subject("ASSESSMENT", id, 1), given);
        if (approved != null) {
            line.add(id, 3, "APPROVED", "GIVEN", course.manager(), approved);
        }
    }

    private void say(Course course, UUID id, NeedArea one, Instant at) {
        var degree = chance.mostly(DEGREES);
        var asked = degree.equals("SOME") || degree.equals("URGENT");
        area.add(id, one, 1, chance.oneOf(CaseWords.STRENGTHS), chance.oneOf(CaseWords.SEEN),
                chance.in100(60) ? chance.oneOf(CaseWords.VIEWS) : "", degree,
                asked ? chance.oneOf(CaseWords.NEEDED) : "",
                degree.equals("URGENT") ? InventedChild.day(at).plusDays(14) : null, course.hand(), at);
        if (asked && !course.needs().contains(one.name())) {
            course.needs().add(one.name());
        }
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(assessment, line, area);
    }
}
