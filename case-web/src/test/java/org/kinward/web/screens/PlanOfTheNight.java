package org.kinward.web.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What stands in the plan of a child whose every page is looked at. */
final class PlanOfTheNight {

    private static final String BY = "(select person_id from account.credential where sign_in_name = 'manager')";

    private PlanOfTheNight() {
    }

    /** A draft of a plan with a goal and a step, a promise, school that was offered, and help for the family. */
    static Map<String, String> of(String file, Function<String, String> one) {
        var ids = new HashMap<String, String>();
        ids.put("goal", one.apply("""
                with plan as (insert into casework.plan select gen_random_uuid(), '%1$s'::uuid, 1, %2$s, now()
                    returning id, case_file_id, written_by),
                line as (insert into casework.plan_line (plan_id, number, state, why, moved_by, moved_at)
                    select id, 1, 'DRAFT', '', written_by, now() from plan)
                insert into casework.plan_goal (id, plan_id, case_file_id, number, origin, about, words, for_child, written_by,
                    written_at) select gen_random_uuid(), id, case_file_id, 1, 'WISH', 'OTHER', 'Reads a letter',
                    'I read a letter', written_by, now() from plan returning id""".formatted(file, BY)));
        ids.put("step", one.apply("""
                with step as (insert into casework.plan_step select gen_random_uuid(), '%1$s'::uuid, 1, 'Ask the school',
                    'We go to the school', 'CHILD', %2$s, now() returning id, written_by),
                line as (insert into casework.plan_step_line (step_id, number, state, why, due_on, due_end, moved_by, moved_at)
                    select id, 1, 'TO_DO', '', current_date, now(), written_by, now() from step)
                select id from step""".formatted(ids.get("goal"), BY)));
        beside(ids, file, one);
        return ids;
    }

    private static void beside(Map<String, String> ids, String file, Function<String, String> one) {
        ids.put("promise", one.apply("""
                with promise as (insert into casework.promise (id, case_file_id, words, written_by, written_at)
                    values (gen_random_uuid(), '%1$s'::uuid, 'To call the brother', %2$s, now()) returning id, written_by),
                line as (insert into casework.promise_line (promise_id, number, state, told_on, told, moved_by, moved_at)
                    select id, 1, 'OPEN', current_date - 7, '', written_by, now() from promise)
                select id from promise""".formatted(file, BY)));
        ids.put("help", one.apply("""
                with school as (insert into casework.school_offer values ('%1$s'::uuid, 1, current_date, 'BOTH', 'LATER', '',
                    %2$s, now())),
                help as (insert into casework.family_help (id, case_file_id, kind, words, carer, way_out_on, way_out,
                    written_by, written_at) values (gen_random_uuid(), '%1$s'::uuid, 'LIVELIHOOD', 'A stall', 'MOTHER',
                    current_date + 90, 'The savings group', %2$s, now()) returning id, written_by),
                line as (insert into casework.family_help_line (help_id, kind, number, goes_on, looked_on, words,
                    market_checked, repaying, children_work, savings, next_on, next_end, moved_by, moved_at)
                    select id, 'LIVELIHOOD', 1, true, current_date, '', 'YES', 'IN_TIME', 'NO', 'NO', current_date + 9,
                    now(), written_by, now() from help) select id from help""".formatted(file, BY)));
    }
}
