package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A request for approval that waits, and a file that was closed by a closing, put behind every fence. */
final class ApprovalRows {

    static final List<String> TABLES = List.of("approval", "closing", "closing_line", "closing_why", "file_move",
            "retention_line");

    private ApprovalRows() {
    }

    /** How the rows of one child are named without looking at another table. */
    static String of(String table, IntakeId intake, String file) {
        return switch (table) {
            case "approval" -> "intake_id = '" + intake.value() + "'";
            case "closing", "file_move", "retention_line" -> "case_file_id = '" + file + "'";
            default -> "true";
        };
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with file as (select id from casework.case_file where intake_id = :id),
                begun as (insert into casework.closing select gen_random_uuid(), id, 1, :by, now() from file
                    returning id, case_file_id),
                line as (insert into casework.closing_line (closing_id, number, reason, said, words, checked, child,
                    written_by, written_at) select id, 1, 'SAFE-SETTLED', '', :why, '{}', '', :by, now() from begun),
                why as (insert into casework.closing_why select id, 1, array[gen_random_uuid()], :why, :by, now() from begun),
                moved as (insert into casework.file_move (case_file_id, number, state, closing_id, closing_number, moved_by,
                    moved_at) select case_file_id, 1, 'CLOSED', id, 1, :by, now() from begun returning case_file_id)
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, written_at)
                select case_file_id, 1, 1, current_date, 'CLOSING', now() from moved
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
        database.superuser().sql("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state)
                select gen_random_uuid(), f.id, f.intake_id, f.agency_id, f.place_id, 'PLAN', gen_random_uuid(), 0,
                    'SMALL_RISK', false, :why, :by, now(), now() + interval '3 days', 'WAITING'
                from casework.case_file f where f.intake_id = :id
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
