package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about a house that hangs on one child, put behind every fence. */
final class HouseRows {

    /** All of them. */
    static final List<String> TABLES = List.of("stay", "stay_room", "handing_over", "head_count", "head_count_line",
            "search", "search_seen", "search_step", "shift_note", "stay_review", "incident",
            "incident_child", "incident_told", "incident_move", "medicine", "medicine_stop", "dose", "allergy",
            "allergy_end", "visitor", "came_near", "outing", "outing_move");

    private HouseRows() {
    }

    /** How the rows of one child are named without looking at another table. */
    static String of(String table, IntakeId intake, String file) {
        return switch (table) {
            case "stay", "medicine", "medicine_stop", "dose", "allergy", "allergy_end" ->
                "case_file_id = '" + file + "'";
            case "stay_room", "handing_over", "head_count", "search_seen", "search_step", "stay_review", "incident",
                    "incident_told", "incident_move", "outing", "outing_move" ->
                "true";
            default -> "intake_id = '" + intake.value() + "'";
        };
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with file as (select id, place_id, intake_id from casework.case_file where intake_id = :id),
                stay as (insert into casework.stay select gen_random_uuid(), id, place_id, now() - interval '1 day', :by, now(),
                    now(), 'HANDED_OVER', :by, now() from file returning id, place_id),
                room as (insert into casework.stay_room select id, 1, null, now(), :by from stay),
                look as (insert into casework.stay_review select id, 1, 'COURT', :why, 'NOT', :why, :by, now(), 'COURT', :why,
                    now() from stay),
                handed as (insert into casework.handing_over select id, 'RELATIVE', 'PASSPORT', 'COURT_ORDER', current_date, false,
                    true, 'AGREES', :why, 'ALL_GIVEN', :why, (select p.id from account.person p where p.id <> :by limit 1), :by,
                    now(), 'OWN_PASSWORD', now() from stay),
                counted as (insert into casework.head_count select gen_random_uuid(), place_id, current_date, 'NIGHT',
                    (select coalesce(max(number), 0) + 1 from casework.head_count c where c.place_id = file.place_id),
                    case when exists (select from casework.head_count c where c.place_id = file.place_id) then 'again' else ''
                    end, :by, now() from file returning id),
                line as (insert into casework.head_count_line select counted.id, file.intake_id, 'IN_THE_HOUSE', null, null
                    from counted, file),
                search as (insert into casework.search select gen_random_uuid(), intake_id, place_id, :by, now(), now(), 'FOUND',
                    :why, :by from file returning id),
                seen as (insert into casework.search_seen select id, 1, now(), :why, :by, now() from search),
                step as (insert into casework.search_step select id, 'POLICE_TOLD', 'DONE', :why, :by, now() from search)
                insert into casework.shift_note select gen_random_uuid(), place_id, intake_id, :why, :by, now() from file
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
        healthAndIncidents(database, intake, by, why);
    }

    private static void goesOut(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with goes as (insert into casework.outing select gen_random_uuid(), s.id, 'CLINIC', 'STAFF', :by, now(),
                    now() + interval '1 hour', :why, :by, now() from casework.stay s join casework.case_file f
                    on f.id = s.case_file_id where f.intake_id = :id returning id)
                insert into casework.outing_move (outing_id, state, at, moved_by, moved_at)
                select id, 'LEFT', now(), :by, now() from goes
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }

    private static void livesWithOthers(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with file as (select id, place_id, intake_id from casework.case_file where intake_id = :id),
                apart as (insert into casework.apart (id, place_id, said_by, until_on, sealed, written_by, written_at)
                    select gen_random_uuid(), place_id, 'STAFF', current_date, convert_to(:why, 'UTF8'), :by, now() from file
                    returning id),
                one as (insert into casework.apart_child select apart.id, 1, file.id, file.place_id, :by from apart, file),
                comes as (insert into casework.may_come select gen_random_uuid(), file.id, 'MAY_VISIT', 'MOTHER', 0, 'DECISION_OF_WORKER',
                    current_date, current_date, :why, false, :by, now() from file),
                did as (insert into casework.activity select gen_random_uuid(), place_id, current_date, 'MORNING', 'SPORT',
                    'Football', :by, now() from file returning id)
                insert into casework.activity_child select did.id, file.intake_id from did, file
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }

    private static void healthAndIncidents(TestDatabase database, IntakeId intake, PersonId by, String why) {
        goesOut(database, intake, by, why);
        livesWithOthers(database, intake, by, why);
        database.superuser().sql("""
                with file as (select id, place_id, intake_id from casework.case_file where intake_id = :id),
                incident as (insert into casework.incident select gen_random_uuid(), place_id, 'INJURY', false, null, place_id, now(),
                    :by, now() from file returning id, place_id),
                hurt as (insert into casework.incident_told select id, 'yard', :why, :why, '{POLICE}' from incident),
                child as (insert into casework.incident_child select incident.id, file.intake_id, false, incident.place_id, :by,
                    null, null from incident, file),
                looked as (insert into casework.incident_move select id, 'SEEN', null, null, :why, :by, now() from incident),
                takes as (insert into casework.medicine select id, 1, '{08:00}', current_date, null, 'NURSE', :by, now() from file
                    returning case_file_id, number),
                stops as (insert into casework.medicine_stop select case_file_id, number, 'FINISHED', :by, now() from takes),
                dose as (insert into casework.dose select case_file_id, number, now(), 2, 'GIVEN', now(), :why, :by, now() from takes),
                came as (insert into casework.visitor select gen_random_uuid(), place_id, intake_id, 'STRANGER', 'NONE', null, false,
                    now(), :by, now(), null, 'NOBODY_ALLOWS', :why, null, null, null from file),
                near as (insert into casework.came_near select gen_random_uuid(), place_id, intake_id, 'DOOR', gen_random_uuid(), :by,
                    now() from file),
                must as (insert into casework.allergy select id, 1, 'MILD', :by, now() from file returning case_file_id, number),
                not_so as (insert into casework.allergy_end select case_file_id, number, 'FINISHED', :by, now() from must)
                select count(*) from file
                """).param("why", why).param("by", by.value()).param("id", intake.value()).query(Long.class).single();
    }
}
