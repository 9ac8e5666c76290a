package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about consent, put behind every fence. */
final class ConsentRows {

    private ConsentRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, PersonId decided) {
        var sql = database.superuser();
        sql.sql("""
                with made as (insert into casework.consent (id, case_file_id, kind, extra_use, use_key, added_by, added_at)
                    select gen_random_uuid(), id, 'EXTRA', 'PHOTOGRAPH',
                    'EXTRA PHOTOGRAPH', :by, now() from casework.case_file
                    where intake_id = :id returning id)
                insert into casework.consent_said (consent_id, number, whose, state, told_to_stop, erase, written_by,
                    written_at) select id, 1, 'CHILD', 'WITHDRAWN', '{}', 'NOTHING', :by, now() from made
                """).param("by", by.value()).param("id", intake.value()).update();
        sql.sql("""
                insert into casework.answers_for_child (case_file_id, number, kind, written_by, written_at)
                select id, 1, 'PARENT', :by, now() from casework.case_file where intake_id = :id
                """).param("by", by.value()).param("id", intake.value()).update();
        toldTo(database, intake, by, decided);
    }

    private static void toldTo(TestDatabase database, IntakeId intake, PersonId by, PersonId decided) {
        var sql = database.superuser();
        sql.sql("""
                with made as (insert into casework.emergency (id, case_file_id, reason, office_kind, office, data_groups,
                    decided_by, decided_at, ends_at) select gen_random_uuid(), id, 'MISSING', 'POLICE', 'Brigade',
                    '{FAMILY}', :decided, now(), now() + interval '1 hour' from casework.case_file
                    where intake_id = :id returning id),
                told as (insert into casework.emergency_told (emergency_id, said, told_by, told_at)
                    select id, 'Is glad', :by, now() from made)
                insert into casework.emergency_review (emergency_id, finding, reviewed_by, reviewed_at)
                select id, 'RIGHT', :by, now() from made
                """).param("by", by.value()).param("decided", decided.value()).param("id", intake.value()).update();
        sql.sql("""
                insert into casework.authority_told (case_file_id, about_id, authority, how, told_at, written_by, written_at)
                select id, id, 'Social services', 'BY_PHONE', now(), :by, now() from casework.case_file
                where intake_id = :id
                """).param("by", by.value()).param("id", intake.value()).update();
    }
}
