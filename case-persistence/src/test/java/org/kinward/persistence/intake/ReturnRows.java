package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about going home, put behind every fence. */
final class ReturnRows {

    /** All of them. */
    static final List<String> TABLES = List.of("return_family", "return_family_line", "return_home_visit",
            "return_wish",
            "return_step", "return_step_asked", "return_step_end", "return_home", "return_line", "return_receiver",
            "return_emergency",
            "return_move", "return_arrival");

    private static final String ROWS = """
            with file as (select id from casework.case_file where intake_id = :id),
            family as (insert into casework.return_family select gen_random_uuid(), id, :by, now() from file returning id,
                case_file_id),
            known as (insert into casework.return_family_line select id, 1, 'COMMITTEE', 'MOTHER', false, 'NOBODY', 'ALL', :why,
                :by, now() from family),
            visit as (insert into casework.return_home_visit select id, 1, current_date, 'COMMITTEE', 'SOME', 'ALL_THERE', 'NEAR',
                'NONE', :why, :by, now() from family),
            wish as (insert into casework.return_wish select id, 1, current_date, true, 'TO_GO', :why, :by, now() from file),
            step as (insert into casework.return_step select gen_random_uuid(), id, 'TRANSPORT', 'US', :why, current_date, :by,
                now() from file returning id),
            asked as (insert into casework.return_step_asked (step_id, intake_id, reference, from_agency_id, to_agency_id, what, due_at,
                asked_by, asked_at) select step.id, f.intake_id, f.reference, f.agency_id, (select a.id from account.agency a
                where a.id <> f.agency_id order by a.id limit 1), 'TRANSPORT', now(), :by, now() from step, casework.case_file f
                where f.intake_id = :id),
            ended as (insert into casework.return_step_end select id, 'DONE', :why, :by, now() from step),
            home as (insert into casework.return_home select gen_random_uuid(), case_file_id, 1, :by, now() from family
                returning id),
            line as (insert into casework.return_line select home.id, 1, family.id, 'WITH_PARENTS', current_date, '{POLICE}',
                'AGREES', 'WE_OURSELVES', :why, :by, now() from home, family),
            receiver as (insert into casework.return_receiver select home.id, 1, family.id, 100, false, :by, now()
                from home, family),
            urgent as (insert into casework.return_emergency select home.id, 1, family.id, '{STEP_OPEN}', :why, :by, now()
                from home, family),
            move as (insert into casework.return_move (return_id, number, state, version, words, moved_by, moved_at)
                select id, 1, 'ON_THE_WAY', 1, :why, :by, now() from home)
            insert into casework.return_arrival select id, current_date, 100, 'MOTHER', 'PASSPORT', 'COMMITTEE', 'GLAD', :why, true,
                :by, now() from home
            """;

    private ReturnRows() {
    }

    /** Whether its rows name another row of these, and no case file. */
    static boolean hangsOnAnother(String table) {
        return TABLES.contains(table)
                && !List.of("return_family", "return_wish", "return_step", "return_home").contains(table);
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql(ROWS).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
