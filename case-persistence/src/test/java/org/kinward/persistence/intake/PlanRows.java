package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table of a plan, put behind every fence. */
final class PlanRows {

    static final List<String> TABLES = List.of("plan", "plan_line", "plan_goal", "plan_step", "plan_step_line",
            "plan_talk",
            "promise", "promise_line", "school_offer", "work_look", "family_help", "family_help_line");

    private PlanRows() {
    }

    /** How the rows of one child are named without looking at another table. */
    private static final List<String> ROWS = List.of("""
            with file as (select id from casework.case_file where intake_id = :id),
            plan as (insert into casework.plan select gen_random_uuid(), id, 1, :by, now() from file
                returning id, case_file_id),
            line as (insert into casework.plan_line (plan_id, number, state, why, moved_by, moved_at)
                select id, 1, 'DRAFT', '', :by, now() from plan),
            goal as (insert into casework.plan_goal (id, plan_id, case_file_id, number, origin, about, words, for_child,
                written_by, written_at) select gen_random_uuid(), id, case_file_id, 1, 'WISH', 'OTHER', :why, '', :by,
                now() from plan returning id),
            step as (insert into casework.plan_step select gen_random_uuid(), id, 1, :why, '', 'CHILD', :by, now()
                from goal returning id),
            step_line as (insert into casework.plan_step_line (step_id, number, state, why, due_on, due_end, moved_by,
                moved_at) select id, 1, 'TO_DO', :why, current_date, now(), :by, now() from step)
            insert into casework.plan_talk select id, 1, current_date, 'AGREES', :why, 'NOT_ASKED', 'NOBODY_YET', :why,
                :by, now() from plan
            """, """
            with file as (select id from casework.case_file where intake_id = :id),
            promise as (insert into casework.promise (id, case_file_id, words, written_by, written_at)
                select gen_random_uuid(), id, :why, :by, now() from file returning id),
            line as (insert into casework.promise_line (promise_id, number, state, told_on, told, moved_by, moved_at)
                select id, 1, 'OPEN', current_date, '', :by, now() from promise),
            help as (insert into casework.family_help (id, case_file_id, kind, words, carer, way_out_on, way_out,
                written_by, written_at) select gen_random_uuid(), id, 'LIVELIHOOD', :why, 'MOTHER', current_date, :why,
                :by, now() from file returning id)
            insert into casework.family_help_line (help_id, kind, number, goes_on, looked_on, words, market_checked,
                repaying, children_work, savings, next_on, next_end, moved_by, moved_at)
            select id, 'LIVELIHOOD', 1, true, current_date, :why, 'YES', 'LATE', 'NO', 'NO', current_date, now(), :by,
                now() from help
            """, """
            insert into casework.school_offer select id, 1, current_date, 'BOTH', 'LATER', :why, :by, now()
            from casework.case_file where intake_id = :id
            """, """
            insert into casework.work_look select id, 1, 1, :why, 'NO', 10, 'CHILD', '{}', 12, 15, 'NOT_ALLOWED', false,
                :by, now() from casework.case_file where intake_id = :id
            """);

    static String of(String table, String file) {
        return switch (table) {
            case "plan_line", "plan_step", "plan_step_line", "plan_talk", "promise_line", "family_help_line" -> "true";
            default -> "case_file_id = '" + file + "'";
        };
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        for (var statement : ROWS) {
            database.superuser().sql(statement).param("why", why).param("by", by.value())
                    .param("id", intake.value()).update();
        }
    }
}
