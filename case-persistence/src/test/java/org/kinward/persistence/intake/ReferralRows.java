package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table of a referral, put behind every fence. */
final class ReferralRows {

    /** All of them: read by who works on the case only. */
    static final List<String> TABLES = List.of("referral", "referral_line", "referral_reason", "referral_share",
            "service_gap", "service_gap_end");

    private ReferralRows() {
    }

    private static void gap(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with gap as (insert into casework.service_gap select gen_random_uuid(), id, 'SCHOOL', :why, :by, now()
                    from casework.case_file where intake_id = :id returning id)
                insert into casework.service_gap_end select id, 'FOUND', :by, now() from gap
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        gap(database, intake, by, why);
        database.superuser().sql("""
                with file as (select id, agency_id from casework.case_file where intake_id = :id),
                line as (insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from,
                    age_to, sexes, languages, cost, opening, state, checked_on, checked_by)
                    select gen_random_uuid(), agency_id, 'SCHOOL', 'School ' || md5(id::text), 'school' || md5(id::text), '', '{SCHOOL-ENROL}', '{}', 0,
                        25, '{GIRL,BOY}', '{}', 'FREE', '', 'OPEN', current_date, :by from file returning id)
                select id from line
                """).param("by", by.value()).param("id", intake.value()).query().listOfRows();
        database.superuser().sql("""
                with file as (select id, agency_id from casework.case_file where intake_id = :id),
                sent as (insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by,
                    sent_at, due_at) select gen_random_uuid(), f.id, p.id, 'SCHOOL-ENROL', 'HOUR', 'PROGRAM', :why, :by, now(),
                    now() + interval '1 hour' from file f join casework.provider p on p.name = 'School ' || md5(f.id::text)
                    returning id, provider_id),
                first as (insert into casework.referral_line (referral_id, provider_id, number, state, told, written_by,
                    written_at) select id, provider_id, 1, 'SENT', 'WORKER', :by, now() from sent),
                second as (insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told,
                    written_by, written_at) select id, provider_id, 2, 'DECLINED', 'SENT', 'WORKER', :by, now() from sent),
                reason as (insert into casework.referral_reason select id, 2, 'DECLINED', 'OTHER', :why from sent)
                insert into casework.referral_share (referral_id, provider_id, part, words, sent_at, due_at)
                select id, provider_id, 'NUMBER', :why, now(), now() from sent
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
