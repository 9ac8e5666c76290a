package org.kinward.reporting.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.core.child.Sex;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.kinward.reporting.task.Caseloads;
import org.kinward.reporting.task.TeamWork;
import org.kinward.reporting.task.WholeWorkList;
import org.kinward.reporting.task.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * With 40,000 children in 50 places no list walks over a whole table. What a statement has read is asked of the
 * database itself, in the same transaction; the negative control takes the index away.
 */
@ReportingTest
@TestPropertySource(properties = "kinward.test.database-of=query-plans") // its own: it fills every table, whatever others have left
@DirtiesContext
class QueryPlansTest {

    private static final int CHILDREN = 40_000;

    @Autowired
    private ChildLists lists;
    @Autowired
    private WorkList work;
    @Autowired
    private WholeWorkList all;
    @Autowired
    private TeamWork team;
    @Autowired
    private Caseloads caseloads;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private JdbcClient casework;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private ManyRecords records;
    private ManyRecords.Full full;

    @BeforeEach
    void manyChildren() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        var places = Stream.concat(Stream.of(baobab), Stream.generate(() -> house.place("Place " + CHANCE.nextLong()))
                .limit(49)).map(place -> place.value().toString()).collect(Collectors.joining(","));
        var numbers = Stream.generate(() -> ReferenceNumber.random(CHANCE).symbols()).distinct().limit(CHILDREN)
                .collect(Collectors.joining(","));
        database.unchecked().sql(MANY).param("numbers", numbers).param("places", places)
                .param("by", efua.value()).update();
        database.unchecked().sql(COUNTED).param("places", places).param("by", efua.value()).update();
        database.unchecked().sql(LOOKED_AT_AGAIN).param("by", efua.value()).update();
        records = new ManyRecords(database.unchecked());
        full = records.fill(new ManyRecords.People(efua, house.person("Yaw", "place_member", baobab),
                house.person("Ama", "place_member", baobab)), baobab);
        database.superuser().sql("select format('analyze %s.%I', schemaname, tablename) from pg_tables "
                + "where schemaname in ('casework', 'account')").query(String.class).list()
                .forEach(analyze -> database.superuser().sql(analyze).update());
    }

    private static final Random CHANCE = new Random(3);

    /** Rounds of a hundred days in every house: of a handful PostgreSQL would read the table, whatever index there is. */
    private static final String COUNTED = """
            insert into casework.head_count select gen_random_uuid(), p.id::uuid, (now() - d * interval '1 day')::date, h, 1, '',
                :by, now() - d * interval '1 day'
            from unnest(string_to_array(:places, ',')) as p (id), generate_series(1, 100) d,
                unnest(array['MORNING', 'NIGHT']) h
            """;

    /** Looks at stays of others, for the same reason. */
    private static final String LOOKED_AT_AGAIN = """
            insert into casework.stay_review select gen_random_uuid(), 1, 'COURT', '', 'NOT', 'At the gate', :by,
                now() - n * interval '1 minute', 'HOUSE', '', now() - n * interval '1 minute' from generate_series(1, 5000) n
            """;

    private static final String MANY = """
            with n as (select row_number() over () as i, s as symbols from unnest(string_to_array(:numbers, ',')) s),
            p as (select row_number() over () - 1 as i, id::uuid as id from unnest(string_to_array(:places, ',')) id),
            r as (insert into casework.reference_number (symbols, state) select symbols, 'reserved' from n),
            i as (insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version)
                select gen_random_uuid(), n.symbols, a.agency_id, p.id, :by, now() - n.i * interval '7 minutes',
                    case when n.i % 100 = 0 then 'draft' else 'created' end, 0
                from n join p on p.i = n.i % 50 cross join (select agency_id from account.person where id = :by) a
                returning *),
            c as (insert into casework.child (id, intake_id, reference, agency_id, place_id, created_at)
                select id, id, reference, agency_id, place_id, started_at from i where state = 'created'),
            f as (insert into casework.case_file (id, child_id, intake_id, reference, agency_id, place_id, worker_id,
                    state, opened_at, version)
                select gen_random_uuid(), id, id, reference, agency_id, place_id, :by, 'open', started_at, 0
                from i where state = 'created' returning *),
            ap as (insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state, ended_by, ended_at)
                select gen_random_uuid(), id, intake_id, agency_id, place_id, 'PLAN', gen_random_uuid(), 0, 'SMALL_RISK', true,
                    '', :by, opened_at, opened_at + interval '3 days', case when w then 'WAITING' else 'TAKEN_BACK' end,
                    case when not w then :by::uuid end, case when not w then opened_at end
                from (select f.*, hashtext(id::text) % 20 = 0 as w from f) f),
            t as (insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), id, agency_id, place_id, :by, 'HEAR_CHILD', false, 'place', started_at
                from i where state = 'created')
            insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex, sex_standing, age_form,
                age_standing, age_best, age_on, age_basis, birth_earliest, birth_latest, version)
            select id, 'SEEN', current_date, case when random() < 0.6 then 'GIRL' else 'BOY' end, 'ESTIMATED_BY_WORKER',
                'YEARS', 'ESTIMATED_BY_WORKER', (random() * 17)::int, current_date, 'ESTIMATE', '2010-01-01', '2011-01-01', 0
            from i
            """;

    @Test
    void readNoWholeTable() {
        var place = ListAsked.firstOf(new ListScope.AtPlace(baobab));

        assertThat(rowsReadAtAll(() -> lists.page(place))).isLessThan(CHILDREN / 20);
        assertThat(read(childrenAndTasks(place)))
                .allSatisfy((what, rows) -> assertThat(rows).as(what).isZero());
        wholeLists();
        assertThat(read(fullRecords())).allSatisfy((what, rows) -> assertThat(rows).as(what).isZero());
        ofOnePlaceNotOfAll();

        database.superuser().sql("drop index casework.case_file_place_idx, casework.case_file_call_word_idx, "
                + "casework.case_file_without_worker_idx, casework.case_file_agency_idx, casework.case_file_worker_idx")
                .update();
        assertThat(rowsReadAtAll(() -> lists.page(place))).isGreaterThan(CHILDREN / 2);
        database.superuser()
                .sql("drop index casework.task_worker_idx, casework.task_person_idx, casework.task_place_idx, "
                        + "casework.task_kind_place_idx")
                .update();
        assertThat(rowsReadAtAll(() -> all.of(efua, false, Optional.empty()))).isGreaterThan(CHILDREN / 2);
        fullRecordsWithoutTheirIndexes();
    }

    private Map<String, Supplier<?>> childrenAndTasks(ListAsked place) {
        var girls = new ListFilter(Optional.of(Sex.GIRL), Optional.of(AgeBand.FROM_12_TO_14), Optional.empty(),
                Optional.empty(), false, false);
        var first = house.as(efua, () -> lists.page(place));
        var number = first.lines().getFirst().reference();
        var looks = new LinkedHashMap<String, Supplier<?>>();
        looks.put("a place", () -> lists.page(place));
        looks.put("its next page", () -> lists.page(place.behind(first.next().orElseThrow())));
        looks.put("narrowed", () -> lists.page(place.narrowedBy(girls)));
        looks.put("my children", () -> lists.page(ListAsked.firstOf(new ListScope.Mine(efua))));
        looks.put("by number", () -> lists.withNumbers(Set.of(number)));
        looks.put("by call word", () -> lists.withCallWordOr("heron", Set.of(baobab), Set.of(number)));
        looks.put("tasks", work::tasks);
        looks.put("what waits", work::waiting);
        return looks;
    }

    private Map<String, Long> read(Map<String, Supplier<?>> looks) {
        var rows = new LinkedHashMap<String, Long>();
        looks.forEach((what, look) -> rows.put(what, rowsReadOneByOne(look)));
        return rows;
    }

    private Map<String, Supplier<?>> fullRecords() {
        return new RecordReads(beans).of(full, records.absence(), baobab, house.agency());
    }

    /** Along an index as well nobody goes through what all places did, to keep what one did. */
    private void ofOnePlaceNotOfAll() {
        var looks = fullRecords();
        Stream.of("visits counted", "visits of my places", "emergencies, late", "withdrawals to decide")
                .forEach(what -> assertThat(rowsReadAtAll(looks.get(what))).as(what).isLessThan(CHILDREN / 4));
    }

    /** The negative control of the first days. */
    private void fullRecordsWithoutTheirIndexes() {
        database.superuser().sql("drop index casework.task_done_idx, casework.task_one_open_key, "
                + "casework.consent_case_file_idx, casework.emergency_case_file_idx, casework.event_place_idx, "
                + "casework.label_sheet_place_idx, casework.cover_intake_idx, casework.cover_one_key, "
                + "casework.cover_cover_idx, casework.cover_until_idx, "
                + "casework.note_case_file_idx, casework.follow_up_contact_case_file_idx, "
                + "casework.follow_up_visit_case_file_idx, casework.sighting_case_file_idx, "
                + "casework.document_case_file_idx, casework.visitor_place_idx, casework.visitor_intake_idx, "
                + "casework.visitor_inside_idx, casework.came_near_place_idx, "
                + "casework.came_near_intake_idx, casework.outing_stay_idx, casework.transfer_from_idx, "
                + "casework.return_step_asked_said_idx").update();
        database.superuser().sql("alter table casework.consent drop constraint consent_asked_once").update();
        database.superuser().sql("alter table casework.talk drop constraint talk_number_once").update();
        var looks = fullRecords();
        Stream.of("story", "tasks of a record", "talks", "consent", "consent: waiting questions", "emergencies",
                "emergencies, late", "contacts", "visits", "sightings", "documents", "events", "labels",
                "covers of a child", "visitors of a day", "visitors of a child", "stopped on a day",
                "stopped at a child", "ways out of a child",
                "cases that we offered", "what we answered")
                .forEach(what -> assertThat(rowsReadAtAll(looks.get(what))).as(what).isGreaterThan(CHILDREN / 20));
    }

    /** Whole lists and the counts of a manager. */
    private void wholeLists() {
        var first = house.as(efua, () -> all.mine(Optional.empty()));

        assertThat(first.next()).isPresent();
        assertThat(rowsReadOneByOne(() -> all.mine(first.next()))).isZero();
        assertThat(rowsReadOneByOne(() -> all.of(efua, true, Optional.empty()))).isZero();
        assertThat(rowsReadOneByOne(() -> all.of(efua, false, first.next()))).isZero();
        assertThat(rowsReadOneByOne(() -> team.workers(Optional.empty()))).isZero();
        assertThat(rowsReadOneByOne(team::withoutWorker)).isZero();
        assertThat(rowsReadOneByOne(() -> all.untilTonight(first.next()))).isZero();
        assertThat(rowsReadOneByOne(all::dueUntilTonight)).isZero();
        assertThat(rowsReadOneByOne(() -> caseloads.counts(List.of(efua.value()))))
                .as("the few stays that there are, once").isLessThan(CHILDREN / 20);
        assertThat(rowsReadOneByOne(() -> caseloads.page(efua, Lives.AT_HOME, Optional.empty())))
                .isLessThan(CHILDREN / 20);
    }

    private long rowsReadOneByOne(Supplier<?> look) {
        return rows(look, "seq_tup_read");
    }

    /** Along an index or not: without the right one the database may walk a whole table along another one. */
    private long rowsReadAtAll(Supplier<?> look) {
        return rows(look, "seq_tup_read + idx_tup_fetch");
    }

    private long rows(Supplier<?> look, String counted) {
        return house.as(efua, () -> {
            // what a parallel worker reads is not in the figures of this transaction, and would pass unseen
            casework.sql("set local max_parallel_workers_per_gather = 0").update();
            var before = readSoFar(counted);
            assertThat((Object) look.get()).isNotNull();
            return readSoFar(counted) - before;
        });
    }

    private long readSoFar(String counted) {
        return casework.sql("select cast(coalesce(sum(" + counted + "), 0) as bigint) from pg_stat_xact_user_tables "
                + "where schemaname = 'casework'").query(Long.class).single();
    }
}
