package org.kinward.persistence.intake;

import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table of legal help, put behind every fence. */
final class LegalRows {

    private static final String RIGHT = """
            with file as (select f.id, f.intake_id, f.agency_id, f.place_id, f.reference from casework.case_file f
                where f.intake_id = :id),
            helps as (insert into casework.legal_right (case_file_id, number, person_id, intake_id, agency_id, place_id,
                reference, given_by, given_at) select id, %d, :by, intake_id, agency_id, place_id, reference,
                (select min(p.id::text)::uuid from account.person p where p.id <> :by), now()
                from file where :why <> '' returning case_file_id as id)
            """;
    private static final String DAY = """
            insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, person_id, thing_id, due_at)
            select gen_random_uuid(), intake_id, agency_id, place_id, 'HEARING_DAY', false, 'person', :by, gen_random_uuid(),
                now() + interval '2 days' from casework.case_file where intake_id = :id and :why <> ''
            """;

    private LegalRows() {
    }

    /** Somebody helps the child with the law: the right, and what stands behind it. */
    static void of(TestDatabase database, IntakeId intake, PersonId helper, String why) {
        var of = Map.<String, Object>of("id", intake.value(), "by", helper.value(), "why", why);
        database.superuser().sql(RIGHT.formatted(1) + """
                ,chose as (insert into casework.legal_choice select id, 1, 'YES', 'NOT_YET', 'YES', true, 'CARER',
                    convert_to(:why, 'UTF8'), :by, now() from file),
                matter as (insert into casework.legal_matter select gen_random_uuid(), id, 'PROCEEDING', :by, now() from file
                    returning id, kind)
                insert into casework.legal_line (matter_id, kind, number, state, sealed, written_by, written_at)
                select id, kind, 1, 'REPORTED', convert_to(:why, 'UTF8'), :by, now() from matter
                """).params(of).update();
        database.superuser().sql("""
                insert into casework.rights_problem (id, case_file_id, treated, words, said_by, said_at)
                select gen_random_uuid(), f.id, 'DETAINED', :why, :by, now() from casework.case_file f where f.intake_id = :id
                """).params(of).update();
        database.superuser().sql(DAY).params(of).update();
    }

    /** One more helps the child, and keeps a day. */
    static void help(TestDatabase database, IntakeId intake, PersonId helper, String why) {
        var of = Map.<String, Object>of("id", intake.value(), "by", helper.value(), "why", why);
        database.superuser().sql(RIGHT.formatted(2) + "select id from helps").params(of).query().listOfRows();
        database.superuser().sql(DAY).params(of).update();
    }

    /** A manager has ended it. */
    static void end(TestDatabase database, IntakeId intake, PersonId helper, PersonId by) {
        database.superuser().sql("""
                update casework.legal_right set ended_by = :by, ended_at = now() where intake_id = :id and person_id = :helper
                """).param("id", intake.value()).param("by", by.value()).param("helper", helper.value()).update();
        database.superuser().sql("""
                update casework.task set done_at = now(), done_by = :by, withdrawn = true
                where intake_id = :id and kind = 'HEARING_DAY' and person_id = :helper
                """).param("id", intake.value()).param("by", by.value()).param("helper", helper.value()).update();
    }
}
