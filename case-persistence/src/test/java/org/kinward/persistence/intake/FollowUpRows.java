package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about following a child up, put behind every fence. */
final class FollowUpRows {

    /** All of them. */
    static final List<String> TABLES = List.of("follow_up_plan", "follow_up_end", "follow_up_contact",
            "follow_up_contact_end", "follow_up_appointment", "follow_up_search", "follow_up_visit", "follow_up_back",
            "follow_up_heard", "follow_up_answer", "sighting", "sighting_check");

    private static final String ROWS = """
                with file as (select id from casework.case_file where intake_id = :id),
                plan as (insert into casework.follow_up_plan select id, 1, 'HOME_OR_KIN', current_date, current_date, 'LOW',
                    :by, now() from file returning case_file_id),
                over as (insert into casework.follow_up_end select case_file_id, 1, 'TAKEN_OVER', null, :why, null::date, :by,
                    now() from plan),
                contact as (insert into casework.follow_up_contact select gen_random_uuid(), id, current_date, 'SEEN',
                    'WISH', :by, now() from file returning id, case_file_id),
                visit as (insert into casework.follow_up_visit select gen_random_uuid(), case_file_id, id, current_date,
                    'SEEN', 'SCHOOL', 'NOT_YET', '{OTHER}', :why, 'NOT_KNOWN', :by, now() from contact
                    returning id, contact_id),
                done as (insert into casework.follow_up_contact_end select contact_id, 'DONE', null, id, :why, :by, now()
                    from visit),
                hour as (insert into casework.follow_up_appointment select id, 1, current_date, '09:00'::time, :by, now()
                    from contact),
                search as (insert into casework.follow_up_search (contact_id, number, step, way, tried_on, words, written_by,
                    written_at) select id, 1, 'TRIED', 'CALL', current_date, :why, :by, now() from contact),
                back as (insert into casework.follow_up_back select id, :by, now() from visit),
                heard as (insert into casework.follow_up_heard select id, 3, 'YES', 'NO', 'NOT_KNOWN', :why, :why, :why, :by,
                    now() from visit returning visit_id),
                answer as (insert into casework.follow_up_answer select visit_id, 'SAFE', 'BAD', :why from heard),
                seen as (insert into casework.sighting select gen_random_uuid(), id, current_date, 'FAMILY', 'SURE', :why,
                    :by, now() from file returning id)
                insert into casework.sighting_check select id, 'EXPLAINED', :why, :by, now() from seen
                """;

    private FollowUpRows() {
    }

    /** Whether its rows name a case file. */
    static boolean namesTheFile(String table) {
        return List.of("follow_up_plan", "follow_up_end", "follow_up_contact", "follow_up_visit", "sighting")
                .contains(table);
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql(ROWS).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
