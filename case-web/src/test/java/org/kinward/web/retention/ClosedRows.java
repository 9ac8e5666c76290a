package org.kinward.web.retention;

import java.time.LocalDate;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/** Closed files with a day, as rows. */
final class ClosedRows {

    private ClosedRows() {
    }

    /** Closes a file, whose day is this one. */
    static void close(TestDatabase database, UUID file, LocalDate due) {
        database.superuser().sql("""
                with by as (select worker_id as id from casework.case_file where id = :file),
                begun as (insert into casework.closing select gen_random_uuid(), :file, 1, id, now() from by returning id),
                line as (insert into casework.closing_line (closing_id, number, reason, said, words, checked, child, written_by,
                    written_at) select b.id, 1, 'DIED', '', 'The review is done', '{}', '', by.id, now() from begun b, by),
                moved as (insert into casework.file_move (case_file_id, number, state, closing_id, closing_number, moved_by,
                    moved_at) select :file, 1, 'CLOSED', b.id, 1, by.id, now() from begun b, by returning case_file_id)
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, written_at)
                select case_file_id, 1, 1, :due, 'CLOSING', now() from moved
                """).param("file", file).param("due", due).update();
        state(database, file, "closed");
    }

    /** Open or closed. */
    static void state(TestDatabase database, UUID file, String state) {
        database.superuser()
                .sql("update casework.case_file set state = :state, closed_at = case when :state = 'closed' "
                        + "then now() end where id = :file")
                .param("state", state).param("file", file).update();
    }
}
