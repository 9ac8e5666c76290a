package org.kinward.benchmark.course;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;

/** That a manager agrees before, or sees it afterwards, by the rule that the program ships. */
public final class ApprovalTable {

    private final CopyTable approval = new CopyTable("casework.approval",
            "id,case_file_id,intake_id,agency_id,place_id,kind,subject_id,subject_version,ground,peers_too,words,"
                    + "asked_by,asked_at,due_at,state,ended_by,ended_at");
    private final TaskTables tasks;
    private final Chance chance;

    public ApprovalTable(TaskTables tasks, Chance chance) {
        this.tasks = tasks;
        this.chance = chance;
    }

    /** What is asked about: one version of one thing. */
    public record Subject(String kind, UUID id, int version) {
    }

    /** Whether it is agreed to before it holds, at this time. */
    public boolean isBefore(Course course, Subject subject, Instant at) {
        return !ground(course, subject, at).equals("SMALL_RISK");
    }

    /** Asks; says when somebody agreed, null while nobody has. */
    public @Nullable Instant ask(Course course, Subject subject, Instant at) {
        var answered = isBefore(course, subject, at) ? course.after(at, 2, 76) : course.after(at, 20, 24 * 15);
        var waits = course.isOver(answered);
        add(course, subject, at, waits ? null : answered);
        return waits ? null : answered;
    }

    /** Asks, and somebody agrees then. */
    public void add(Course course, Subject subject, Instant at, @Nullable Instant answered) {
        var id = chance.id();
        var child = course.child();
        var ground = ground(course, subject, at);
        var due = at.plus(Duration.ofDays(ground.equals("SMALL_RISK") ? 14 : 3));
        approval.add(id, child.file(), child.intake(), child.house().agency(), child.house().place(), subject.kind(),
                subject.id(), subject.version(), ground, false, "", course.hand(), at, due,
                answered == null ? "WAITING" : "APPROVED", answered == null ? null : course.manager(), answered);
        var task = new Wanted("APPROVE", due, "", id);
        if (answered == null) {
            tasks.open(child, task);
        } else {
            tasks.ended(child, task, End.done(course.manager(), answered));
        }
    }

    private static String ground(Course course, Subject subject, Instant at) {
        var level = course.levelAt(at);
        if (level == null) {
            return "NOBODY_LOOKED";
        }
        if (level.equals("HIGH") || level.equals("IMMEDIATE")) {
            return "GREAT_DANGER";
        }
        return subject.kind().equals("CLOSING") ? "AGENCY_WANTS_IT" : "SMALL_RISK";
    }

    public CopyTable table() {
        return approval;
    }
}
