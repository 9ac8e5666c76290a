package org.kinward.web.access;

/**
 * The statements that find an id in the agency {@code :agency}, or make what it is the id of; {@code {file}} stands for
 * {@link #FILE}.
 */
final class MatrixSql {

    static final String PLACE = "select id from account.place where agency_id = :agency order by name limit 1";
    static final String PERSON = "select id from account.person where agency_id = :agency order by name limit 1";
    /** Led by the worker of the matrix and opened last: what tests before made may lie where none of its people works. */
    static final String FILE = """
            from casework.case_file f
            left join account.credential c on c.person_id = f.worker_id and c.sign_in_name in ('worker', 'worker-b')
            where f.agency_id = :agency order by c.sign_in_name is null, f.state = 'closed', f.opened_at desc limit 1
            """;
    static final String CREATED = "select f.intake_id {file}";
    /** One that was entered from paper, where there is one; of who leads it before others. */
    static final String PAPER = """
            select i.id from casework.intake i left join account.credential c on c.person_id = i.worker_id
                and c.sign_in_name in ('worker', 'worker-b')
            where i.agency_id = :agency and i.state = 'created'
            order by i.paper_told_on is null, c.sign_in_name is null, i.id limit 1
            """;
    static final String DRAFT = "select id from casework.intake where agency_id = :agency and state = 'draft' order by id limit 1";
    static final String CASE = "select f.id {file}";
    /** What was sealed is read by who leads the case. */
    static final String LED = """
            select f.id from casework.case_file f join account.credential c on c.person_id = f.worker_id
            where f.agency_id = :agency and f.state = 'open' and c.sign_in_name in ('worker', 'worker-b')
            order by f.id limit 1
            """;
    static final String TASK = "select id from casework.task where agency_id = :agency order by id limit 1";
    static final String ANY_ROOM = """
            select id from account.room where agency_id = :agency and ended_at is null order by name, id limit 1
            """;
    static final String TEAM = """
            select id from account.team where agency_id = :agency and ended_at is null order by name limit 1
            """;
    /** Far ahead, so that nobody is away while other tests run; made where there is none. */
    static final String ABSENCE = """
            with there as (select id from casework.absence where agency_id = :agency and ended_at is null
                    and from_at > now() + interval '200 days'),
            made as (insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                select gen_random_uuid(), p.agency_id, p.id, now() + interval '300 days', now() + interval '301 days', p.id
                from account.person p join account.credential c on c.person_id = p.id
                where p.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b')
                    and not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none, as the sheets of labels are. */
    static final String EVENT = """
            with there as (select id from casework.event where agency_id = :agency order by made_at, id limit 1),
            made as (insert into casework.event (id, agency_id, place_id, came_at, service_standing, on_paper_standing,
                made_by, made_at, version)
                select gen_random_uuid(), p.agency_id, s.scope_id, now(), 'NOT_ASKED_YET', 'NOT_ASKED_YET', p.id, now(), 1
                from account.person p join account.credential c on c.person_id = p.id
                join account.standing s on s.person_id = p.id and s.capacity = 'place_manager'
                join account.place l on l.id = s.scope_id
                where p.agency_id = :agency and c.sign_in_name in ('manager', 'manager-b')
                    and not exists (select from there) order by l.name limit 1 returning id)
            select id from made union all select id from there limit 1
            """;
    static final String LABELS = """
            with there as (select id from casework.label_sheet where agency_id = :agency order by made_at, id limit 1),
            made as (insert into casework.label_sheet (id, agency_id, place_id, given_to, made_by, made_at)
                select gen_random_uuid(), p.agency_id, s.scope_id, p.id, p.id, now()
                from account.person p join account.credential c on c.person_id = p.id
                join account.standing s on s.person_id = p.id and s.capacity = 'place_manager'
                join account.place l on l.id = s.scope_id
                where p.agency_id = :agency and c.sign_in_name in ('manager', 'manager-b')
                    and not exists (select from there) order by l.name limit 1 returning id)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: something that happened in a house of the manager. */
    static final String INCIDENT = """
            with there as (select i.id from casework.incident i join account.place l on l.id = i.place_id
                where l.agency_id = :agency and not i.confidential order by i.id limit 1),
            made as (insert into casework.incident select gen_random_uuid(), s.scope_id, 'FIGHT', false, null, s.scope_id, now(),
                p.id, now()
                from account.person p join account.credential c on c.person_id = p.id
                join account.standing s on s.person_id = p.id and s.capacity = 'place_manager'
                join account.place l on l.id = s.scope_id
                where p.agency_id = :agency and c.sign_in_name in ('manager', 'manager-b')
                    and not exists (select from there) order by l.name limit 1 returning id),
            told as (insert into casework.incident_told select id, 'yard', 'Two boys', 'Parted', '{NOBODY_YET}' from made)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a question that the agency keeps. */
    static final String KEPT = """
            with there as (select q.id from casework.saved_question q where q.agency_id = :agency and not exists
                (select from casework.saved_question_end e where e.question_id = q.id) order by q.id limit 1),
            made as (insert into casework.saved_question select gen_random_uuid(), p.agency_id, 'recorded', '', p.id, now()
                from account.person p where p.agency_id = :agency and not exists (select from there) order by p.name limit 1
                returning id, kept_by),
            named as (insert into casework.saved_question_name select id, 1, 'Kept ' || id, kept_by, now() from made)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a progress report of the agency. */
    static final String PROGRESS = """
            with there as (select r.id from casework.progress_report r where r.agency_id = :agency order by r.id limit 1),
            made as (insert into casework.progress_report select gen_random_uuid(), p.agency_id, 'COUNTY', 'The north', 'QUARTER',
                    date '2026-10-01', p.id, now()
                from account.person p where p.agency_id = :agency and not exists (select from there) order by p.name limit 1
                returning id)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a child whom the worker of the agency helps with the law. */
    static final String HELPED = """
            with file as (select f.id, f.intake_id, f.agency_id, f.place_id, f.reference {file}),
            who as (select p.id from account.person p join account.credential c on c.person_id = p.id
                where p.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b')),
            there as (select r.case_file_id from casework.legal_right r join who on who.id = r.person_id
                where r.ended_at is null order by r.case_file_id limit 1),
            made as (insert into casework.legal_right (case_file_id, number, person_id, intake_id, agency_id, place_id, reference,
                    given_by, given_at)
                select file.id, 1 + (select count(*) from casework.legal_right r where r.case_file_id = file.id), who.id,
                    file.intake_id, file.agency_id, file.place_id, file.reference,
                    (select min(p.id::text)::uuid from account.person p where p.id <> who.id), now()
                from file, who where not exists (select from there) returning case_file_id)
            select case_file_id from made union all select case_file_id from there limit 1
            """;
    /** Made where there is none: one that was asked for and refused. */
    static final String EXPORT = """
            with there as (select e.id from casework.export e join account.credential c on c.person_id = e.begun_by
                where e.agency_id = :agency and e.purpose = 'For the matrix' limit 1),
            made as (insert into casework.export select gen_random_uuid(), p.agency_id, p.id, now(), 1, '{SEX}', 'RECORDED',
                '2026-01-01', '2026-06-01', 'For the matrix', 'A university', now(), 1, 150
                from account.person p join account.credential c on c.person_id = p.id
                where p.agency_id = :agency and c.sign_in_name in ('officer', 'manager-b')
                    and not exists (select from there) limit 1 returning id, begun_by),
            said as (insert into casework.export_answer select id, begun_by, now(), false, 'No' from made)
            select id from made union all select id from there limit 1
            """;
    /** The worker every agency has from its beginning: others may have been made and shut out by the tests before. */
    static final String WORKER = """
            select p.id from account.person p join account.credential c on c.person_id = p.id
            where p.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b')
            """;
    /** The manager every agency has from its beginning. */
    static final String MANAGER = """
            select p.id from account.person p join account.credential c on c.person_id = p.id
            where p.agency_id = :agency and c.sign_in_name in ('manager', 'manager-b')
            """;
    /** A decision to tell a service; made each time. */
    static final String DECISION = """
            with made as (insert into casework.suspect_decision (id, intake_id, send_to, ground, child_knows, why,
                    decided_by, decided_at)
                select gen_random_uuid(), f.intake_id, 'POLICE', 'DANGER_NOW', 'TOLD_AND_AGREES', 'It goes on', f.worker_id,
                    now()
                from casework.case_file f join account.credential c on c.person_id = f.worker_id
                where f.agency_id = :agency and f.state = 'open' and c.sign_in_name in ('worker', 'worker-b')
            order by f.id limit 1 returning id)
            select id from made
            """;
    /** Made where there is none: a note about the child of {@code {case}} that everybody on the case reads. */
    static final String NOTE = """
            with file as (select f.id, f.agency_id {file}),
            there as (select n.id from casework.note n join file on file.id = n.case_file_id
                where n.visible_to = 'ALL_ON_CASE' and n.corrects is null order by n.id limit 1),
            made as (insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id, written_at)
                select gen_random_uuid(), file.id, 'TALK', 'ALL_ON_CASE', 'slept well', p.id, file.agency_id, now()
                from file join lateral (select id from account.person where agency_id = file.agency_id order by name
                    limit 1) p on true
                where not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a home that was found for the child of {@code {case}}, and something to do before a return. */
    static final String HOME = """
            with file as (select f.id, f.agency_id {file}),
            there as (select y.id from casework.return_family y join file on file.id = y.case_file_id order by y.id limit 1),
            made as (insert into casework.return_family (id, case_file_id, found_by, found_at)
                select gen_random_uuid(), file.id, p.id, now() from file join lateral (select id from account.person
                    where agency_id = file.agency_id order by name limit 1) p on true
                where not exists (select from there) returning id, found_by),
            known as (insert into casework.return_family_line select id, 1, 'COMMITTEE', 'MOTHER', false, 'NOBODY', 'ALL', '',
                found_by, now() from made)
            select id from made union all select id from there limit 1
            """;
    static final String STEP = """
            with file as (select f.id, f.agency_id {file}),
            there as (select s.id from casework.return_step s join file on file.id = s.case_file_id where not exists
                (select from casework.return_step_end e where e.step_id = s.id) order by s.id limit 1),
            made as (insert into casework.return_step select gen_random_uuid(), file.id, 'TRANSPORT', 'US', '', current_date, p.id,
                now() from file join lateral (select id from account.person where agency_id = file.agency_id order by name
                    limit 1) p on true
                where not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;
    static final String GAP = """
            with file as (select f.id, f.agency_id {file}),
            there as (select g.id from casework.service_gap g join file on file.id = g.case_file_id where not exists
                (select from casework.service_gap_end e where e.gap_id = g.id) order by g.id limit 1),
            made as (insert into casework.service_gap select gen_random_uuid(), file.id, 'SCHOOL', 'a school', p.id, now()
                from file join lateral (select id from account.person where agency_id = file.agency_id order by name
                    limit 1) p on true
                where not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: the tables of a year long ago, of which nothing went out. */
    static final String FAMILY = """
            with there as (select id from statistics.release_family where agency_id = :agency and year = 1999),
            made as (insert into statistics.release_family select gen_random_uuid(), p.agency_id, 1999, 10, 5, 90, p.id, now()
                from (select id, agency_id from account.person where agency_id = :agency order by name limit 1) p
                where not exists (select from there) returning id),
            kind as (insert into statistics.family_dimension select id, 0, 'SEX', '{GIRL,BOY,REST}', false from made),
            shown as (insert into statistics.family_table select id, 0, 'SEX' from made returning family_id),
            bands as (insert into statistics.family_banding select family_id, 0, 0, 0, '{0,1,2}' from shown),
            head as (insert into statistics.ledger_head select id, 0, repeat('0', 64) from made)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a year long ago with chance in its tables, of which nothing went out. */
    static final String NOISY_FAMILY = """
            with there as (select id from statistics.release_family where agency_id = :agency and year = 1998),
            made as (insert into statistics.release_family select gen_random_uuid(), p.agency_id, 1998, 10, 5, 90, p.id, now(),
                'NOISY' from (select id, agency_id from account.person where agency_id = :agency order by name limit 1) p
                where not exists (select from there) returning id),
            kind as (insert into statistics.family_dimension select id, 0, 'SEX', '{GIRL,BOY,REST}', false from made),
            shown as (insert into statistics.family_table select id, 0, 'SEX' from made returning family_id),
            bands as (insert into statistics.family_banding select family_id, 0, 0, 0, '{0,1,2}' from shown),
            exact as (insert into statistics.ledger_head select id, 0, repeat('0', 64) from made),
            head as (insert into statistics.noisy_head select id, 0, repeat('0', 64) from made)
            select id from made union all select id from there limit 1
            """;
    /** Made where there is none: a visit at a place of the manager, for which a file was drawn. */
    static final String VISIT = """
            with there as (select id from casework.verification where agency_id = :agency and visitor = 'For the matrix' limit 1),
            file as (select f.id, f.place_id, s.person_id from casework.case_file f
                join account.standing s on s.scope_id = f.place_id and s.capacity = 'place_manager'
                join account.credential c on c.person_id = s.person_id and c.sign_in_name in ('manager', 'manager-b')
                where f.agency_id = :agency order by f.id limit 1),
            made as (insert into casework.verification select gen_random_uuid(), :agency, place_id, 'For the matrix', '2026-01-01',
                '2026-06-01', 4711, 1, 1, repeat('0', 64), person_id, now() from file where not exists (select from there)
                returning id),
            drawn as (insert into casework.verification_file select made.id, 1, file.id from made, file)
            select id from made union all select id from there limit 1
            """;

    private MatrixSql() {
    }
}
