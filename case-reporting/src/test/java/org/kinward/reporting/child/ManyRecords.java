package org.kinward.reporting.child;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the first days leave beside many children, so that no missing index hides behind an empty table: in one record of
 * ten, in every second one, or in all, by the first byte of the file's surrogate.
 */
final class ManyRecords {

    private static final String TENTH = "get_byte(uuid_send(f.id), 0) < 26";
    private static final String HALF = "get_byte(uuid_send(f.id), 0) < 128";

    /** Children of tests that ran before may have some of these pages. */
    private static final String PAGES = """
            do $$ declare page record; begin
                for page in select c.relname as name, string_agg(format('%I', a.attname), ', ') as standings,
                        string_agg('''NOT_ASKED_YET''', ', ') as said
                    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname like '%\\_standing'
                    where c.relname like 'first\\_days\\_%' and c.relname <> 'first_days_paper' and c.relkind = 'r'
                        and c.relnamespace = cast('casework' as regnamespace) group by c.relname
                loop
                    execute format('insert into casework.%I (intake_id, told_by, told_on, version, %s) select f.intake_id, '
                        '''CHILD'', current_date, 0, %s from casework.case_file f where get_byte(uuid_send(f.id), 0) < 26 '
                        'on conflict do nothing',
                        page.name, page.standings, page.said);
                end loop;
            end $$
            """;

    private static final String STAFF = """
            insert into account.person (id, agency_id, name)
                select gen_random_uuid(), p.agency_id, 'Staff ' || n from account.person p, generate_series(1, 200) n
                where p.id = :by
            """;

    private static final List<String> OF_A_RECORD = List.of(
            """
            insert into casework.talk (id, intake_id, number, held_on, minutes, held_where, there, interpreted, ended,
                written_by, written_at) select gen_random_uuid(), f.intake_id, n, current_date, 20, 'OFFICE', '{}',
                'NOBODY_NEEDED', 'CALM', :by, now() from casework.case_file f, generate_series(1, 2) n where\s"""
                    + TENTH,
            """
            insert into casework.first_days_paper (intake_id, paper, version, is_mistake, told_by, told_on, paper_kind,
                paper_kind_standing, paper_state_standing, paper_keeper_standing, written_by, written_at, from_paper_since,
                from_paper_role, from_paper_why, from_paper_entered_by, from_paper_entered_at)
                select f.intake_id, n, 0, false, 'CHILD', current_date, 'PASSPORT', 'SAID_BY_CHILD', 'NOT_ASKED_YET',
                    'NOT_ASKED_YET', :by, now(), now(), 'GUARD', 'NO_POWER', :by, now()
                from casework.case_file f, generate_series(1, 3) n where\s"""
                    + TENTH,
            """
            insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                select f.id, f.id, 'DOOR', 'NO-MONEY', '', 'FAMILY', '{HOME_AREA}', :by, f.opened_at
                from casework.case_file f where\s""" + TENTH, """
            insert into casework.factor_line (factor_id, kind, number, state, protected_by, seen_by, seen_on, seen, written_by,
                written_at) select f.id, 'DOOR', 1, 'OPEN', '', 'WORKER', current_date, 'No work', :by, f.written_at
                from casework.factor f where\s""" + TENTH,
            """
            insert into casework.card_offer (id, intake_id, answer, offered_by, offered_at)
                select gen_random_uuid(), f.intake_id, 'TOOK', :by, now() from casework.case_file f where\s""" + TENTH,
            """
            insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at)
                select f.intake_id, 'origin', '{}', :by, now() from casework.case_file f where\s""" + TENTH, """
            insert into casework.account_used (id, intake_id, page, revision, told_by, told_on, why, chosen_by, chosen_at)
                select gen_random_uuid(), f.intake_id, 'origin', 1, 'CHILD', current_date, 'said so', :by, now()
                from casework.case_file f where\s""" + TENTH, """
            insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id, written_at,
                paper_told_on, paper_since, paper_told_role, paper_why)
                select gen_random_uuid(), f.id, 'TALK', 'ALL_ON_CASE', 'slept well', :by, f.agency_id, now(), current_date,
                    now(), 'GUARD', 'NO_POWER' from casework.case_file f where\s""" + HALF, """
            insert into casework.paper_put_away (intake_id, note, became, said_by, said_at)
                select f.intake_id, n.id, 'FILED', :by, now() from casework.note n join casework.case_file f
                    on f.id = n.case_file_id where\s""" + HALF, """
            insert into casework.worker_assigned (case_file_id, worker_id, assigned_by)
                select f.id, :by, :by from casework.case_file f where\s""" + HALF, """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at,
                done_at, done_by) select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'TELL_AGAIN',
                false, 'place', f.opened_at, f.opened_at, :by from casework.case_file f where true""", """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at,
                thing_id) select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'TELL_AUTHORITY',
                false, 'place', f.opened_at, f.id from casework.case_file f where\s""" + TENTH
                    + " on conflict do nothing");

    private static final List<String> OF_CONSENT = List.of("""
            insert into casework.answers_for_child (case_file_id, number, kind, written_by, written_at)
                select f.id, 1, 'PARENT', :by, now() from casework.case_file f where\s""" + HALF, """
            insert into casework.consent (id, case_file_id, kind, service, use_key, added_by, added_at)
                select gen_random_uuid(), f.id, 'SERVICE', 'SCHOOL', 'SERVICE SCHOOL', :by, f.opened_at
                from casework.case_file f where true""",
            """
            insert into casework.consent_said (consent_id, number, whose, state, cannot_because, try_again_at, written_by,
                written_at) select f.id, n, case n when 1 then 'CHILD' else 'WHO_ANSWERS' end, 'CANNOT_ASK_NOW',
                'TOO_ILL_OR_UPSET', now(), :by, now() from casework.consent f, generate_series(1, 2) n where\s"""
                    + HALF,
            """
            insert into casework.emergency (id, case_file_id, reason, office_kind, office, data_groups, decided_by,
                decided_at, ends_at) select f.id, f.id, 'MISSING', 'POLICE', 'Police', '{FAMILY}', s.id, f.opened_at,
                f.opened_at + interval '1 day' from casework.case_file f join (select p.id, row_number() over () - 1 as n,
                count(*) over () as many from account.person p where cast(:by as uuid) is not null) s
                on s.n = get_byte(uuid_send(f.id), 1) % s.many where\s""" + HALF,
            """
            insert into casework.emergency_review (emergency_id, finding, reviewed_by, reviewed_at)
                select f.id, 'RIGHT', :by, f.decided_at + interval '2 days' from casework.emergency f where\s"""
                    + TENTH,
            """
            insert into casework.emergency_told (emergency_id, said, told_by, told_at)
                select f.id, 'nothing', :by, f.decided_at from casework.emergency f where\s""" + TENTH, """
            insert into casework.authority_told (case_file_id, about_id, authority, how, told_at, written_by, written_at)
                select f.id, f.id, 'Court', 'BY_PHONE', now(), :by, now() from casework.case_file f where\s""" + TENTH);

    private static final List<String> OF_AFTERWARDS = List.of("""
            insert into casework.aftercare_line (case_file_id, number, state, offered, words, wishes, written_by, written_at)
                select f.id, 1, 'PLANNED', '{WORK}', 'A room', 'Yes', :by, now() from casework.case_file f where\s"""
            + TENTH, """
            insert into casework.later_contact select f.id, 1, current_date + 30, 'PHONE', 'At noon', :by, now()
                from casework.case_file f where\s""" + HALF, """
            insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, written_at)
                select f.id, 1, 1, current_date, 'CLOSING', now() from casework.case_file f where\s""" + HALF);

    private static final List<String> OF_REFERRALS = List.of("""
            insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to,
                sexes, languages, cost, opening, state, checked_on, checked_by)
                select f.id, case when get_byte(uuid_send(f.id), 1) < 10 then f.agency_id else gen_random_uuid() end,
                    'SCHOOL', 'School', f.id::text, '', '{SCHOOL-ENROL}', '{}', 0, 25, '{GIRL}', '{}',
                    'FREE', '', 'OPEN', current_date, :by from casework.case_file f where\s""" + TENTH, """
            insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at,
                due_at) select f.id, f.id, f.id, 'SCHOOL-ENROL', 'DAY', 'LETTER', 'Enrol', :by, f.opened_at,
                f.opened_at + interval '24 hours' from casework.case_file f where\s""" + TENTH, """
            insert into casework.referral_line (referral_id, provider_id, number, state, told, written_by, written_at)
                select f.id, f.id, 1, 'SENT', 'WORKER', :by, f.sent_at from casework.referral f where\s""" + TENTH);

    private static final List<String> OF_ARRIVALS = List.of(
            """
            insert into casework.label_sheet (id, agency_id, place_id, given_to, made_by, made_at)
                select f.id, f.agency_id, f.place_id, :by, :by, f.opened_at from casework.case_file f where\s"""
                    + TENTH,
            """
            insert into casework.label (symbols, sheet_id, position, used_at, used_by)
                select f.reference, f.id, 1, f.opened_at, :by from casework.case_file f where\s""" + TENTH, """
            insert into casework.event (id, agency_id, place_id, came_at, service_standing, on_paper_standing, made_by,
                made_at, version) select f.id, f.agency_id, f.place_id, f.opened_at, 'NOT_KNOWN', 'NOT_KNOWN', :by,
                f.opened_at, 1 from casework.case_file f where\s""" + TENTH, """
            insert into casework.event_line (event_id, number, intake_id, written_by, written_at, version)
                select f.id, 1, f.intake_id, :by, f.opened_at, 1 from casework.case_file f where\s""" + TENTH);

    private static final List<String> OF_FOLLOW_UP = List.of("""
            insert into casework.follow_up_plan select f.id, 1, 'HOME_OR_KIN', current_date - 90, current_date - 90, 'LOW', :by,
                now() from casework.case_file f where true on conflict do nothing""",
            """
            insert into casework.follow_up_contact select gen_random_uuid(), f.id, current_date + 5 + 30 * n, 'SEEN',
                'SCHEDULE', :by, now() from casework.case_file f, generate_series(-1, 2) n where true""", """
            insert into casework.follow_up_contact_end (contact_id, how, reason, words, ended_by, ended_at, not_done_file)
                select c.id, 'NOT_DONE', 'NO_FUEL', '', :by, now(), c.case_file_id from casework.follow_up_contact c
                where c.due_on < current_date""", """
            insert into casework.follow_up_appointment select c.id, 1, current_date, '09:00'::time, :by, now()
                from casework.follow_up_contact c where c.due_on between current_date and current_date + 9""",
            """
            insert into casework.follow_up_visit select gen_random_uuid(), f.id, null::uuid, current_date - 10 * n, 'SEEN',
                'SCHOOL', 'BACK_SAFELY', '{}', '', 'ALL_HERE', :by, now() - n * interval '10 days'
                from casework.case_file f, generate_series(1, 4) n where true""", """
            insert into casework.sighting select gen_random_uuid(), f.id, current_date, 'FAMILY', 'SURE', 'at school', :by,
                now() from casework.case_file f where true""", """
            insert into casework.document (id, case_file_id, kind, shows_child, audience, pages, put_by, put_at)
                select gen_random_uuid(), f.id, 'LETTER', false, 'WHO_WORKS_ON_IT', 1, :by, now()
                from casework.case_file f where true""", """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at,
                thing_id) select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'VISIT_CHILD',
                false, 'place', now() + interval '5 days', f.id from casework.case_file f where\s""" + TENTH
                    + " on conflict do nothing");

    private static final List<String> OF_COVERS = List.of("""
            insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (:elsewhere, 'Elsewhere', 'TG', 'Africa/Lome', 15)""", """
            insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                select gen_random_uuid(), :elsewhere, :by, now() - n * interval '1 day', now() + interval '9 days', :by
                from generate_series(1, 389) n, generate_series(1, 12)""", """
            insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                select :absence, p.agency_id, :away, now() - interval '1 day', now() + interval '9 days', :by
                from account.person p where p.id = :by""",
            """
            update casework.case_file set worker_id = :away where place_id = :place and get_byte(uuid_send(id), 1) < 26""",
            """
            update casework.intake i set worker_id = :away
                from casework.case_file f where f.intake_id = i.id and f.worker_id = :away""", """
            insert into casework.cover (id, absence_id, intake_id, agency_id, place_id, away_id, cover_id, from_at, until_at,
                given_by) select gen_random_uuid(), :absence, f.intake_id, f.agency_id, f.place_id, :away, :cover,
                case when f.worker_id = :away then now() - interval '1 day' else now() - interval '9 days' end,
                case when f.worker_id = :away then now() + interval '9 days' else now() - interval '8 days' end, :by
                from casework.case_file f where f.worker_id = :away or\s""" + TENTH);

    private final JdbcClient sql;
    private final UUID absence = UUID.randomUUID();

    ManyRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who has done it all, who is away, who covers. */
    record People(PersonId by, PersonId away, PersonId cover) {
    }

    /** A record with something of everything. */
    record Full(UUID file, UUID intake) {
    }

    /** Fills them; the one who is away leads some records of this place. */
    Full fill(People people, PlaceId place) {
        sql.sql(PAGES).update();
        sql.sql(STAFF).param("by", people.by().value()).update();
        List.of(OF_A_RECORD, OF_CONSENT, OF_AFTERWARDS, OF_REFERRALS, OF_FOLLOW_UP, OF_ARRIVALS, ManyReturns.ROWS,
                ManyHouses.ROWS)
                .forEach(part -> part.forEach(rows -> sql.sql(rows).param("by", people.by().value()).update()));
        var elsewhere = UUID.randomUUID();
        Stream.of(OF_COVERS, List.of(ManyHouses.OFFERED), ManyHouses.ASKED).flatMap(List::stream)
                .forEach(rows -> sql.sql(rows)
                        .param("by", people.by().value()).param("away", people.away().value())
                        .param("cover", people.cover().value()).param("place", place.value()).param("absence", absence)
                        .param("elsewhere", elsewhere).update());
        var full = sql.sql("select f.id, f.intake_id from casework.case_file f where f.place_id = :place and " + TENTH
                + " order by f.opened_at desc, f.id limit 1").param("place", place.value())
                .query((row, _) -> new Full(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class)))
                .single();
        sql.sql("update casework.intake set found_with = :intake where id <> :intake and place_id = :place "
                + "and get_byte(uuid_send(id), 0) = 7").param("intake", full.intake()).param("place", place.value())
                .update();
        return full;
    }

    UUID absence() {
        return absence;
    }
}
