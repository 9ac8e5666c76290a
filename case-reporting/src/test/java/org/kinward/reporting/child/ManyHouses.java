package org.kinward.reporting.child;

import java.util.List;

/** Stays, visitors, ways out, legal help and offered cases of one child of ten, by the first byte of the file's surrogate. */
final class ManyHouses {

    private static final String TENTH = "get_byte(uuid_send(f.id), 0) < 26";

    /** Most of the stays are over; a stay has the surrogate of its file. */
    static final List<String> ROWS = List.of("""
            insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at, left_at, left_how, left_by,
                left_written_at) select f.id, f.id, f.place_id, f.opened_at, :by, f.opened_at, case when o then f.opened_at end,
                case when o then 'OWN_DECISION' end, case when o then :by end, case when o then f.opened_at end
                from (select *, get_byte(uuid_send(id), 1) < 200 as o from casework.case_file) f
                where not exists (select from casework.stay s where s.case_file_id = f.id) and\s""" + TENTH, """
            insert into casework.visitor (id, place_id, intake_id, came_as, paper, alike, came_at, written_by, written_at,
                refused_why, words) select gen_random_uuid(), f.place_id, f.intake_id, 'STRANGER', 'NONE', false,
                f.opened_at - n * interval '1 hour', :by, f.opened_at, 'NOT_NOW', ''
                from casework.case_file f, generate_series(1, 2) n where\s""" + TENTH,
            """
            insert into casework.came_near select gen_random_uuid(), f.place_id, f.intake_id, 'DOOR', gen_random_uuid(), :by,
                f.opened_at - n * interval '1 hour' from casework.case_file f, generate_series(1, 2) n where\s"""
                    + TENTH,
            """
            insert into casework.outing select gen_random_uuid(), s.id, 'SCHOOL', 'TEACHER', null, s.arrived_at + n * interval '1 day',
                s.arrived_at + n * interval '30 hours', '', :by, s.arrived_at
                from casework.stay s, generate_series(1, 2) n""", """
            insert into casework.outing_move (outing_id, state, at, moved_by, moved_at)
                select o.id, m, o.back_at, :by, o.back_at from casework.outing o, unnest(array['LEFT', 'BACK']) m
                where o.back_at < now()""", """
            insert into casework.legal_right (case_file_id, number, person_id, intake_id, agency_id, place_id, reference, given_by,
                given_at) select f.id, 1, case when get_byte(uuid_send(f.id), 1) < 3 then :by else s.id end, f.intake_id,
                f.agency_id, f.place_id, f.reference, case when get_byte(uuid_send(f.id), 1) < 3 then s.id else :by end, f.opened_at from casework.case_file f join (select p.id,
                row_number() over () - 1 as n, count(*) over () as many from account.person p where p.id <> :by) s
                on s.n = get_byte(uuid_send(f.id), 1) % s.many where\s""" + TENTH
                    + " on conflict do nothing",
            """
            insert into casework.legal_matter select f.id, f.id, 'HEARING', :by, f.opened_at from casework.case_file f where\s"""
                    + TENTH,
            """
            insert into casework.legal_line (matter_id, kind, number, state, day, sealed, written_by, written_at)
                select m.id, m.kind, 1, 'PLANNED', now() + interval '9 days', decode('00', 'hex'), :by, m.begun_at
                from casework.legal_matter m where m.kind = 'HEARING' on conflict do nothing""", """
            insert into casework.rights_problem (id, case_file_id, treated, words, said_by, said_at)
                select gen_random_uuid(), f.id, 'FINED', '', :by, f.opened_at from casework.case_file f where\s"""
                    + TENTH);

    /** Half of them to another agency, half from there; nearly all were declined. */
    static final String OFFERED = """
            insert into casework.transfer (id, case_file_id, child_id, intake_id, reference, first_intake_id, first_reference,
                from_agency_id, to_agency_id, reason, words, until_at, offered_by, offered_at, state, answered_by, answered_at,
                answer_words) select gen_random_uuid(), f.id, f.child_id, f.intake_id, f.reference, f.intake_id, f.reference,
                case when f.b < 128 then f.agency_id else :elsewhere end, case when f.b < 128 then :elsewhere else f.agency_id end,
                'OTHER', 'Nearer to school', f.opened_at + interval '300 days', :by, f.opened_at,
                case when f.b > 250 then 'OFFERED' else 'DECLINED' end, case when f.b <= 250 then :away::uuid end,
                case when f.b <= 250 then f.opened_at end, case when f.b <= 250 then 'No room' end
                from (select *, get_byte(uuid_send(id), 1) as b from casework.case_file) f where\s""" + TENTH;

    /** A step of each tenth return; half asked of another agency, half by it. */
    static final List<String> ASKED = List.of("""
            insert into casework.return_step select f.id, f.id, 'HOME_IS_SEEN', 'OTHER_AGENCY', '', current_date, :by, f.opened_at
                from casework.case_file f where\s""" + TENTH, """
            insert into casework.return_step_asked (step_id, intake_id, reference, from_agency_id, to_agency_id, what, due_at, asked_by,
                asked_at, came, answer_words, answered_by, answered_at)
                select f.id, f.intake_id, f.reference, case when f.b < 128 then f.agency_id else :elsewhere end,
                case when f.b < 128 then :elsewhere else f.agency_id end, 'HOME_IS_SEEN', f.opened_at, :by, f.opened_at,
                case when f.b <= 250 then 'DONE' end, case when f.b <= 250 then '' end,
                case when f.b <= 250 then :away::uuid end, case when f.b <= 250 then now() - interval '1 day' end
                from (select *, get_byte(uuid_send(id), 1) as b from casework.case_file) f where\s""" + TENTH);

    private ManyHouses() {
    }
}
