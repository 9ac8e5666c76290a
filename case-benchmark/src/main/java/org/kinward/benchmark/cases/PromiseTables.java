package org.kinward.benchmark.cases;

import java.time.Instant;
import java.util.List;

import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;

/** What children were promised, and school or catch-up offered to them. */
final class PromiseTables {

    private final CopyTable promise = new CopyTable("casework.promise",
            "id,case_file_id,words,due_on,due_end,written_by,written_at");
    private final CopyTable line = new CopyTable("casework.promise_line",
            "promise_id,number,state,state_before,told_on,told,moved_by,moved_at");
    private final CopyTable offer = new CopyTable("casework.school_offer",
            "case_file_id,number,offered_on,what,says,words,written_by,written_at");
    private final TaskTables tasks;
    private final Chance chance;

    PromiseTables(TaskTables tasks, Chance chance) {
        this.tasks = tasks;
        this.chance = chance;
    }

    void add(Course course, Instant at) {
        if (chance.in100(75)) {
            offer.add(course.child().file(), 1, InventedChild.day(at),
                    chance.mostly(List.of("SCHOOL", "CATCH_UP", "BOTH")),
                    chance.mostly(List.of("WANTS_TO", "GOES_ALREADY", "LATER", "DOES_NOT_WANT")), "", course.hand(),
                    at);
        }
        if (chance.in100(45)) {
            promise(course, at);
        }
    }

    private void promise(Course course, Instant at) {
        var id = chance.id();
        var due = InventedChild.day(at).plusDays(chance.between(7, 60));
        var words = chance.oneOf(CaseWords.PROMISED);
        promise.add(id, course.child().file(), words, due, Course.endOf(due), course.hand(), at);
        line.add(id, 1, "OPEN", null, InventedChild.day(at), "", course.hand(), at);
        var task = new Wanted("KEEP_PROMISE", Course.endOf(due), "", id);
        var kept = course.after(Course.endOf(due), -120, 60);
        if (course.isOver(kept)) {
            tasks.open(course.child(), task);
            return;
        }
        var told = chance.in100(20);
        line.add(id, 2, told ? "TOLD_WHY_NOT" : "KEPT", "OPEN", InventedChild.day(kept),
                told ? "The judge has not answered yet." : "", course.hand(), kept);
        tasks.ended(course.child(), task, End.done(course.hand(), kept));
    }

    List<CopyTable> inOrder() {
        return List.of(promise, line, offer);
    }
}
