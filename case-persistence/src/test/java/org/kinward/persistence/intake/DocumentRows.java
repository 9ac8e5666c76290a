package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about documents, put behind every fence. */
final class DocumentRows {

    /** All of them. */
    static final List<String> TABLES = List.of("document", "document_line");

    private DocumentRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by) {
        database.superuser().sql("""
                with file as (select id from casework.case_file where intake_id = :id),
                paper as (insert into casework.document (id, case_file_id, kind, dated, shows_child, audience, pages, put_by,
                    put_at) select gen_random_uuid(), id, 'LETTER', current_date, false, 'WHO_WORKS_ON_IT', 1, :by, now()
                    from file returning id)
                insert into casework.document_line (document_id, number, move, why, photograph, first_person, said_by, said_at)
                select id, 1, 'TAKEN_AWAY', 'NOT_NEEDED', false, :by, :by, now() from paper
                """).param("by", by.value()).param("id", intake.value()).update();
    }
}
