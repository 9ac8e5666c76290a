package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A visit for which the file of a child was drawn, put behind every fence. */
final class VerificationRows {

    private VerificationRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by) {
        database.superuser().sql("""
                with file as (select id, agency_id, place_id from casework.case_file where intake_id = :id),
                visit as (insert into casework.verification select gen_random_uuid(), agency_id, place_id, 'Auditor', '2026-01-01',
                    '2026-06-01', 4711, 1, 1, repeat('0', 64), :by, now() from file returning id),
                drawn as (insert into casework.verification_file select visit.id, 1, file.id from visit, file)
                insert into casework.verification_result select id, 1, 'FOUND', :by, now() from visit
                """).param("by", by.value()).param("id", intake.value()).update();
    }
}
