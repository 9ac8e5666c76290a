package org.kinward.benchmark.cases;

import java.time.Duration;
import java.util.List;

import org.kinward.benchmark.course.ApprovalTable;
import org.kinward.benchmark.course.ApprovalTable.Subject;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.words.CaseWords;

/** Cases that were closed: prepared some days before, agreed to by the manager, closed by who led them. */
final class ClosingTables implements CaseRows {

    private final CopyTable closing = new CopyTable("casework.closing", "id,case_file_id,round,begun_by,begun_at");
    private final CopyTable line = new CopyTable("casework.closing_line",
            "closing_id,number,reason,said,words,checked,child,written_by,written_at");
    private final CopyTable move = new CopyTable("casework.file_move",
            "case_file_id,number,state,state_before,closing_id,closing_number,words,moved_by,moved_at");
    private final ApprovalTable approvals;
    private final Chance chance;

    ClosingTables(ApprovalTable approvals, Chance chance) {
        this.approvals = approvals;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        if (!course.isClosed()) {
            return;
        }
        var id = chance.id();
        var file = course.child().file();
        var begun = course.until().minus(Duration.ofHours(chance.between(30, 70)));
        closing.add(id, file, 1, course.hand(), begun);
        line.add(id, 1, chance.mostly(List.of("SAFE-SETTLED", "GOALS-REACHED", "NO-NEED", "ASKS-TO-END")), "",
                chance.oneOf(CaseWords.CLOSED),
                List.of("SAFETY_REVIEWED", "PLAN_REVIEWED_WITH_CHILD", "KNOWS_WHOM_TO_CALL"),
                chance.oneOf(CaseWords.VIEWS), course.hand(), begun);
        approvals.add(course, new Subject("CLOSING", id, 1), begun.plusSeconds(60),
                course.until().minus(Duration.ofHours(chance.between(1, 20))));
        move.add(file, 1, "CLOSED", null, id, 1, null, course.hand(), course.until());
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(closing, line, move);
    }
}
