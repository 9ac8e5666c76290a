package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A request for approval that waits, put behind every fence. */
final class ApprovalRows {

    static final List<String> TABLES = List.of("approval");

    private ApprovalRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state)
                select gen_random_uuid(), f.id, f.intake_id, f.agency_id, f.place_id, 'PLAN', gen_random_uuid(), 0,
                    'SMALL_RISK', false, :why, :by, now(), now() + interval '3 days', 'WAITING'
                from casework.case_file f where f.intake_id = :id
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
