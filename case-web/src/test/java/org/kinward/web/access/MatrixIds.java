package org.kinward.web.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/**
 * Where the ids in the addresses of pages come from. Who writes a page with an id adds a line: the beginning of the
 * address, and the statement that finds such an id in the agency {@code :agency}.
 */
public final class MatrixIds {

    private static final String PLACE = "select id from account.place where agency_id = :agency order by name limit 1";
    private static final String PERSON = "select id from account.person where agency_id = :agency order by name limit 1";
    /** Led by the worker of the matrix and opened last: what tests before made may lie where none of its people works. */
    private static final String FILE = """
            from casework.case_file f
            left join account.credential c on c.person_id = f.worker_id and c.sign_in_name in ('worker', 'worker-b')
            where f.agency_id = :agency order by c.sign_in_name is null, f.state = 'closed', f.opened_at desc limit 1
            """;
    private static final String CREATED = "select f.intake_id {file}";
    /** One that was entered from paper, where there is one; of who leads it before others. */
    private static final String PAPER = """
            select i.id from casework.intake i left join account.credential c on c.person_id = i.worker_id
                and c.sign_in_name in ('worker', 'worker-b')
            where i.agency_id = :agency and i.state = 'created'
            order by i.paper_told_on is null, c.sign_in_name is null, i.id limit 1
            """;
    private static final String DRAFT = "select id from casework.intake where agency_id = :agency and state = 'draft' order by id limit 1";
    private static final String CASE = "select f.id {file}";
    /** What was sealed is read by who leads the case. */
    private static final String LED = """
            select f.id from casework.case_file f join account.credential c on c.person_id = f.worker_id
            where f.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b') order by f.id limit 1
            """;
    private static final String TASK = "select id from casework.task where agency_id = :agency order by id limit 1";
    private static final String ANY_ROOM = """
            select id from account.room where agency_id = :agency and ended_at is null order by name, id limit 1
            """;
    private static final String TEAM = """
            select id from account.team where agency_id = :agency and ended_at is null order by name limit 1
            """;
    /** Far ahead, so that nobody is away while other tests run; made where there is none. */
    private static final String ABSENCE = """
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
    private static final String EVENT = """
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
    private static final String LABELS = """
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
    private static final String INCIDENT = """
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
    /** Made where there is none: the tables of a year long ago, of which nothing went out. */
    private static final String FAMILY = """
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
    private static final Map<String, String> SOURCES = Map.ofEntries(Map.entry("/today/tasks/", TASK),
            Map.entry("/shift/", PLACE), Map.entry("/places/", PLACE), Map.entry("/admin/places/", PLACE),
            Map.entry("/admin/people/", PERSON), Map.entry("/admin/rooms/", ANY_ROOM),
            Map.entry("/admin/teams/", TEAM), Map.entry("/team/", PERSON), Map.entry("/codes/", PERSON),
            Map.entry("/intake/", CREATED), Map.entry("/c/", CASE), Map.entry("/away/", ABSENCE),
            Map.entry("/labels/", LABELS), Map.entry("/events/", EVENT), Map.entry("/missing/", CREATED),
            Map.entry("/incidents/", INCIDENT), Map.entry("/releases/", FAMILY));
    private static final UUID MISSING = UUID.fromString("0f000000-0000-4000-8000-00000000000f");

    /**
     * An id in a field of a form: who sends which form from which page, and where an id of that kind comes from. Whoever
     * writes a form that takes an id adds a line.
     */
    record InForm(String who, String page, String action, String field, String source) {

        @Override
        public String toString() {
            return action + " " + field;
        }
    }

    /** The worker every agency has from its beginning: others may have been made and shut out by the tests before. */
    private static final String WORKER = """
            select p.id from account.person p join account.credential c on c.person_id = p.id
            where p.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b')
            """;
    /** The manager every agency has from its beginning. */
    private static final String MANAGER = """
            select p.id from account.person p join account.credential c on c.person_id = p.id
            where p.agency_id = :agency and c.sign_in_name in ('manager', 'manager-b')
            """;
    /** A decision to tell a service; made each time. */
    private static final String DECISION = """
            with made as (insert into casework.suspect_decision (id, intake_id, send_to, ground, child_knows, why,
                    decided_by, decided_at)
                select gen_random_uuid(), f.intake_id, 'POLICE', 'DANGER_NOW', 'TOLD_AND_AGREES', 'It goes on', f.worker_id,
                    now()
                from casework.case_file f join account.credential c on c.person_id = f.worker_id
                where f.agency_id = :agency and c.sign_in_name in ('worker', 'worker-b') order by f.id limit 1 returning id)
            select id from made
            """;
    /** Made where there is none: a note about the child of {@code {case}} that everybody on the case reads. */
    private static final String NOTE = """
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
    private static final String HOME = """
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
    private static final String STEP = """
            with file as (select f.id, f.agency_id {file}),
            there as (select s.id from casework.return_step s join file on file.id = s.case_file_id where not exists
                (select from casework.return_step_end e where e.step_id = s.id) order by s.id limit 1),
            made as (insert into casework.return_step select gen_random_uuid(), file.id, 'TRANSPORT', 'US', '', current_date, p.id,
                now() from file join lateral (select id from account.person where agency_id = file.agency_id order by name
                    limit 1) p on true
                where not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;

    private static final String GAP = """
            with file as (select f.id, f.agency_id {file}),
            there as (select g.id from casework.service_gap g join file on file.id = g.case_file_id where not exists
                (select from casework.service_gap_end e where e.gap_id = g.id) order by g.id limit 1),
            made as (insert into casework.service_gap select gen_random_uuid(), file.id, 'SCHOOL', 'a school', p.id, now()
                from file join lateral (select id from account.person where agency_id = file.agency_id order by name
                    limit 1) p on true
                where not exists (select from there) returning id)
            select id from made union all select id from there limit 1
            """;

    /** Ids in forms; {@code {draft}}, {@code {case}}, {@code {led}} and {@code {carer}} are of the sender's own agency. */
    static final List<InForm> IN_FORMS = List.of(
            new InForm("worker", "/intake", "/intake", "place", PLACE),
            new InForm("worker", "/intake", "/intake", "foundWith", DRAFT),
            new InForm("worker", "/intake/paper", "/intake/paper", "where.place", PLACE),
            new InForm("worker", "/intake/paper", "/intake/paper", "where.foundWith", DRAFT),
            new InForm("worker", "/intake/paper", "/intake/paper", "to.person", WORKER),
            new InForm("worker", "/intake/{draft}/tonight", "/intake/{draft}/tonight", "q.place.value", PLACE),
            new InForm("worker", "/intake/{draft}/tonight", "/intake/{draft}/tonight", "q.staysNear.value", WORKER),
            new InForm("worker", "/intake/{draft}/responsible", "/intake/{draft}/responsible", "q.person.value",
                    WORKER),
            new InForm("manager", "/places/{place}/labels", "/places/{place}/labels", "givenTo", WORKER),
            new InForm("admin", "/admin/incidents", "/admin/incidents", "person", WORKER),
            new InForm("admin", "/admin/incidents", "/admin/incidents", "second", MANAGER),
            new InForm("manager", "/c/{case}/worker", "/c/{case}/worker", "worker", WORKER),
            new InForm("manager", "/c/{case}/worker", "/c/{case}/worker/confirm", "worker", WORKER),
            new InForm("manager", "/c/{case}/consent/emergency", "/c/{case}/consent/emergency", "second.person",
                    WORKER),
            new InForm("manager", "/c/{case}/story/note", "/c/{case}/story/note", "corrects", NOTE),
            new InForm("worker", "/c/{led}/suspects/send", "/c/{led}/suspects/send", "stamp.key", DECISION),
            new InForm("manager", "/c/{case}/return/home?home={home}", "/c/{case}/return/home", "home", HOME),
            new InForm("manager", "/c/{case}/return/answer?step={step}", "/c/{case}/return/answer", "step", STEP),
            new InForm("manager", "/c/{case}/referrals/gap/end?gap={gap}", "/c/{case}/referrals/gap/end", "gap", GAP),
            new InForm("manager", "/c/{case}/return/write", "/c/{case}/return/write", "to", HOME),
            new InForm("admin", "/admin/people/{carer}", "/admin/people/{carer}", "member", PLACE),
            new InForm("admin", "/admin/people/{carer}/details", "/admin/people/{carer}/details", "team", TEAM));

    private MatrixIds() {
    }

    /** The word of a list is no id: every agency has the same lists. */
    public static String withWords(String pattern) {
        return pattern.replace("{list}", "activity");
    }

    static boolean knows(String pattern) {
        return source(pattern).isPresent();
    }

    /** Ids that are none of Lantern's: one that is missing, and one of the agency Riverside. */
    static List<UUID> foreign(String pattern, TestDatabase database) {
        return List.of(MISSING, of("Riverside", pattern, database));
    }

    /** The other agency's id and one that nobody has; a third is no id at all. */
    static List<String> foreign(InForm field, TestDatabase database) {
        return List.of(MISSING.toString(), one(field.source(), "Riverside", database).toString(), "not-an-id");
    }

    static UUID own(InForm kind, TestDatabase database) {
        return one(kind.source(), "Lantern", database);
    }

    /** A draft, a case or a person of the own agency for this part of an address. */
    static String filledIn(String address, TestDatabase database) {
        var sources = Map.of("{draft}", DRAFT, "{place}", PLACE, "{case}", CASE, "{led}", LED, "{home}", HOME,
                "{step}", STEP, "{gap}", GAP, "{carer}", """
                select p.id from account.person p join account.person_role r on r.person_id = p.id
                where p.agency_id = :agency and r.role = 'DUTY_CARER' order by p.id limit 1
                """);
        var filled = address;
        for (var part : sources.entrySet()) {
            if (filled.contains(part.getKey())) {
                filled = filled.replace(part.getKey(), one(part.getValue(), "Lantern", database).toString());
            }
        }
        return filled;
    }

    /** An id of this agency for this page. */
    public static UUID of(String agency, String pattern, TestDatabase database) {
        return one(source(pattern).orElseThrow(), agency, database);
    }

    private static UUID one(String source, String agency, TestDatabase database) {
        var id = database.superuser().sql("select id from account.agency where name = ?").param(agency)
                .query(UUID.class).single();
        return database.superuser().sql(source.replace("{file}", FILE)).param("agency", id).query(UUID.class).single();
    }

    private static Optional<String> source(String pattern) {
        if (pattern.endsWith("/discard")) {
            return Optional.of(DRAFT);
        }
        if (pattern.endsWith("}/paper")) {
            return Optional.of(PAPER);
        }
        if (pattern.endsWith("/former") || pattern.endsWith("/suspects/send") || pattern.endsWith("/allegation")) {
            return Optional.of(LED);
        }
        return SOURCES.entrySet().stream().filter(source -> pattern.startsWith(source.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
