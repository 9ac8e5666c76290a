package org.kinward.web.screens;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.kinward.web.intake.Shift;

/** What was said to questions of consent, for pages that only some states of it show; and a child who does not agree. */
record ConsentOfTheNight(Map<String, String> ids, UnaryOperator<String> one, Shift carer) {

    void begins() {
        ids.put("waits",
                said("SCHOOL", "'WAITS_FOR_SECOND'", "'ONE_PROFESSIONAL', '{SOCIAL_WORKER}'", "null, null, null"));
        ids.put("contested", said("LEGAL_HELP", "'WITHDRAWN_AGAINST_CHILD'", "'CHILD_ALONE', null",
                "'{Port brigade}', 'NOTHING', 'ANOTHER'"));
        ids.put("urgent", urgent());
        refuses();
    }

    /** What who answers said last to one service, as the lead worker of another child wrote it down. */
    private String said(String service, String state, String by, String withdrawal) {
        return one.apply("""
                with asked as (insert into casework.consent (id, case_file_id, kind, service, use_key, added_by, added_at)
                    select gen_random_uuid(), '%1$s'::uuid, 'SERVICE', '%2$s', 'SERVICE %2$s', c.person_id, now()
                    from account.credential c where c.sign_in_name = 'worker' returning id, added_by),
                told as (select id from casework.data_use_statement where country = '' order by number desc limit 1),
                line as (insert into casework.consent_said (consent_id, number, whose, state, asked_on, statement_id, language,
                    interpreter, explained, line, given_by, functions, told_to_stop, erase, childs_view, written_by, written_at)
                    select asked.id, 1, 'WHO_ANSWERS', %3$s, current_date, told.id, 'en', 'OUR_STAFF', 'READ_ALOUD',
                    'Wants to learn', %4$s, %5$s, asked.added_by, now() from asked, told)
                select id from asked""".formatted(ids.get("file"), service, state, by, withdrawal));
    }

    /** Shared at night by who is on shift: somebody else looks again, the child is told, and an authority. */
    private String urgent() {
        carer.answer("/c/" + ids.get("file") + "/consent/emergency",
                Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", "Port brigade", "groups",
                        "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS"));
        return one.apply("select id from casework.emergency where case_file_id = '" + ids.get("file") + "'");
    }

    private void refuses() {
        var record = carer.begin();
        carer.answer(record + "/told", Map.of("q.response.value", "DOES_NOT_AGREE", "q.after.offered.value", "A_BED"));
        carer.answer(record + "/check", record + "/create");
        ids.put("narrow", record.substring("/intake/".length()));
        ids.put("narrow-file",
                one.apply("select id from casework.case_file where intake_id = '" + ids.get("narrow") + "'"));
    }
}
