package org.kinward.web.screens;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What is written of a child after the first days, for pages that show it. */
record CareOfTheNight(Map<String, String> ids, UnaryOperator<String> said) {

    void begins() {
        ofDanger();
        ofNeeds();
        ofClosing();
        ofFollowUp();
        ofReturn();
        ofDocuments();
        ofHouse();
    }

    private String one(String sql) {
        return said.apply(sql);
    }

    /** A look of which the program thinks otherwise, something for safety, and what opened the door. */
    private void ofDanger() {
        var by = "(select person_id from account.credential where sign_in_name = 'manager')";
        ids.put("look", one("""
                with look as (insert into casework.danger_assessment select gen_random_uuid(), '%1$s'::uuid, 1,
                    'LIKELY_THIS_WEEK', 'NOT_KNOWN', 'POSSIBLE', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'LOW',
                    'Somebody called twice', 'HIGH', 'LIKELY_THIS_WEEK', %2$s, now() returning id, case_file_id, judged_by),
                level as (insert into casework.danger_level select case_file_id, 1, id, 'LOW', judged_by, now() from look)
                select id from look""".formatted(ids.get("file"), by)));
        ids.put("action", one("insert into casework.safety_action select gen_random_uuid(), '" + ids.get("file")
                + "'::uuid, 'Lock the gate', 'SHIFT', now() + interval '1 day', " + by + ", now() returning id"));
        ids.put("factor", one("""
                with door as (insert into casework.factor select gen_random_uuid(), '%1$s'::uuid, 'DOOR', 'FAM-DEBT', '',
                    'FAMILY', '{HOME_AREA}', %2$s, now() returning id, written_by),
                line as (insert into casework.factor_line (factor_id, kind, number, state, protected_by, seen_by, seen_on, seen,
                    written_by, written_at) select id, 'DOOR', 1, 'OPEN', '', 'CHILD', current_date, 'Owes for the seed',
                    written_by, now() from door) select id from door""".formatted(ids.get("file"), by)));
    }

    /** An assessment in which one area is written. */
    private void ofNeeds() {
        ids.put("needs", one("""
                with one as (insert into casework.needs_assessment select gen_random_uuid(), '%s'::uuid, 1, person_id, now()
                    from account.credential where sign_in_name = 'manager' returning id, begun_by),
                line as (insert into casework.needs_line (assessment_id, number, state, moved_by, moved_at)
                    select id, 1, 'OPEN', begun_by, now() from one),
                area as (insert into casework.needs_area select id, 'SCHOOL', 1, 'Reads well', '', '', 'URGENT', 'A place',
                    current_date + 9, begun_by, now() from one) select id from one""".formatted(ids.get("file"))));
    }

    /** A closing that is prepared, and a request about a plan that waits. */
    private void ofClosing() {
        var file = "'" + ids.get("file") + "'::uuid";
        one("""
                with begun as (insert into casework.closing select gen_random_uuid(), %s, 1, c.person_id, now()
                    from account.credential c where c.sign_in_name = 'worker' returning id, begun_by)
                insert into casework.closing_line (closing_id, number, reason, said, words, checked, child, written_by, written_at)
                select id, 1, 'SAFE-SETTLED', '', 'With the aunt', '{}', '', begun_by, now() from begun
                returning closing_id""".formatted(file));
        ids.put("approval", one("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state)
                select gen_random_uuid(), f.id, f.intake_id, f.agency_id, f.place_id, 'PLAN', gen_random_uuid(), 1,
                    'GREAT_DANGER', false, 'Agreed with the child', c.person_id, now(), now() + interval '3 days', 'WAITING'
                from casework.case_file f, account.credential c
                where f.id = %s and c.sign_in_name = 'worker' returning id""".formatted(file)));
    }

    /** A plan, a contact that is late, a visit whose questions wait, and a word that the child was seen elsewhere. */
    private void ofFollowUp() {
        var by = "(select person_id from account.credential where sign_in_name = 'manager')";
        ids.put("contact", one("""
                with plan as (insert into casework.follow_up_plan select '%1$s'::uuid, 1, 'HOME_OR_KIN', current_date - 400,
                    current_date - 400, 'LOW', %2$s, now())
                insert into casework.follow_up_contact select gen_random_uuid(), '%1$s'::uuid, current_date - 3, 'SEEN_ALONE',
                    'SIGNS', %2$s, now() returning id""".formatted(ids.get("file"), by)));
        ids.put("visit", one("""
                insert into casework.follow_up_visit select gen_random_uuid(), '%1$s'::uuid, null::uuid, current_date - 1,
                    'SEEN', 'SCHOOL', 'NOT_YET', '{NEW-THINGS}', '', 'ALL_HERE', %2$s, now() returning id"""
                .formatted(ids.get("file"), by)));
        ids.put("sighting", one("insert into casework.sighting select gen_random_uuid(), '" + ids.get("file")
                + "'::uuid, current_date - 1, 'FAMILY', 'SURE', 'Sells water', " + by + ", now() returning id"));
    }

    /** A family that was found, a step that waits, and a return that is prepared. */
    private void ofReturn() {
        var by = "(select person_id from account.credential where sign_in_name = 'manager')";
        ids.put("home", one("""
                with home as (insert into casework.return_family select gen_random_uuid(), '%1$s'::uuid, %2$s, now() returning id),
                known as (insert into casework.return_family_line select id, 1, 'COMMITTEE', 'UNCLE_OR_AUNT', true, 'NOT_KNOWN',
                    'SOME', 'She misses her', %2$s, now() from home),
                wish as (insert into casework.return_wish select '%1$s'::uuid, 1, current_date - 2, true, 'NOT_SURE', '', %2$s, now()),
                begun as (insert into casework.return_home select gen_random_uuid(), '%1$s'::uuid, 1, %2$s, now() returning id),
                line as (insert into casework.return_line select begun.id, 1, home.id, 'WITH_KIN', current_date + 3, '{LEAD_WORKER}',
                    'NOT_ASKED', 'ASKED', '', %2$s, now() from begun, home)
                select id from home""".formatted(ids.get("file"), by)));
        ids.put("errand", one("insert into casework.return_step select gen_random_uuid(), '" + ids.get("file")
                + "'::uuid, 'TRAVEL_PAPER', 'OTHER_COUNTRY', 'A safe-conduct', current_date + 2, " + by
                + ", now() returning id"));
    }

    /** What the child takes and must not have, and something that happened, which nobody has seen yet. */
    private void ofHouse() {
        one("""
                with takes as (insert into casework.medicine select '%1$s'::uuid, 1, '{08:00,20:00}', current_date - 3, null,
                    'NURSE', c.person_id, now() - interval '3 days' from account.credential c where c.sign_in_name = 'carer')
                insert into casework.allergy select '%1$s'::uuid, 1, 'STRONG', c.person_id, now() from account.credential c
                    where c.sign_in_name = 'carer' returning case_file_id""".formatted(ids.get("file")));
        ids.put("incident", one("""
                with fell as (insert into casework.incident select gen_random_uuid(), f.place_id, 'INJURY', false, null::uuid,
                    f.place_id, now(), c.person_id, now() from casework.case_file f, account.credential c
                    where f.id = '%1$s'::uuid and c.sign_in_name = 'carer' returning id, audience, written_by),
                told as (insert into casework.incident_told select id, 'Yard', 'Fell from the wall', 'A cold cloth',
                    '{HEALTH_WORKER}' from fell),
                child as (insert into casework.incident_child select fell.id, f.intake_id, false, fell.audience, fell.written_by,
                    f.reference, null from fell, casework.case_file f where f.id = '%1$s'::uuid)
                select id from fell""".formatted(ids.get("file"))));
        atTheDoor();
    }

    /** A mother who is in the house still, and a child whom the worker helps with the law. */
    private void atTheDoor() {
        ids.put("visitor",
                one("""
                insert into casework.visitor select gen_random_uuid(), f.place_id, f.intake_id, 'MOTHER', 'NATIONAL_CARD', 0, false,
                    now() - interval '1 hour', c.person_id, now(), c.person_id, null, 'Brought shoes'
                from casework.case_file f, account.credential c where f.id = '%s'::uuid and c.sign_in_name = 'carer' returning id"""
                        .formatted(ids.get("file"))));
        ids.put("helped",
                one("""
                insert into casework.legal_right (case_file_id, number, person_id, intake_id, agency_id, place_id, reference, given_by,
                    given_at)
                select f.id, 1, w.person_id, f.intake_id, f.agency_id, f.place_id, f.reference, m.person_id, now()
                from casework.case_file f, account.credential w, account.credential m
                where f.id = '%s'::uuid and w.sign_in_name = 'worker' and m.sign_in_name = 'manager' returning case_file_id"""
                        .formatted(ids.get("file"))));
    }

    /** A letter, and a photograph that waits for a second person. */
    private void ofDocuments() {
        var row = """
                insert into casework.document (id, case_file_id, kind, dated, shows_child, audience, pages, put_by, put_at)
                select gen_random_uuid(), '%s'::uuid, '%s', current_date, %s, 'WHO_WORKS_ON_IT', %s, c.person_id, now()
                from account.credential c where c.sign_in_name = 'worker' returning id""";
        ids.put("document", one(row.formatted(ids.get("file"), "LETTER", false, 2)));
        ids.put("photo", one(row.formatted(ids.get("file"), "PHOTOGRAPH", true, 1)));
    }
}
