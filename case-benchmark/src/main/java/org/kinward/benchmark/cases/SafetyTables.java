package org.kinward.benchmark.cases;

import java.time.Instant;

import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;

/** What is done so that a child in great danger is safe. */
final class SafetyTables {

    private final CopyTable action = new CopyTable("casework.safety_action",
            "id,case_file_id,words,doer,due_at,planned_by,planned_at");
    private final CopyTable end = new CopyTable("casework.safety_action_end", "action_id,how,words,ended_by,ended_at");
    private final TaskTables tasks;
    private final Chance chance;

    SafetyTables(TaskTables tasks, Chance chance) {
        this.tasks = tasks;
        this.chance = chance;
    }

    void add(Course course, Instant at) {
        for (var more = 1 + chance.below(2); more > 0; more--) {
            var id = chance.id();
            var planned = at.plusSeconds(600L * more);
            var due = course.after(planned, 12, 72);
            var words = chance.oneOf(CaseWords.SAFETY);
            action.add(id, course.child().file(), words, "LEAD_WORKER", due, course.hand(), planned);
            var task = new Wanted("SAFETY_ACTION", due, words, id);
            var ended = course.after(planned, 2, 80);
            if (course.isOver(ended)) {
                tasks.open(course.child(), task);
                continue;
            }
            var how = chance.in100(85);
            end.add(id, how ? "DONE" : "NOT_NEEDED", how ? "" : "The place was changed.", course.hand(), ended);
            tasks.ended(course.child(), task, how ? End.done(course.hand(), ended) : End.dropped(course.hand(), ended));
        }
    }

    CopyTable action() {
        return action;
    }

    CopyTable end() {
        return end;
    }
}
