package org.kinward.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is new and what waits for an answer stands on Today, for whom it concerns. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodayPagesTest {

    private static final String CARDS = "section[aria-labelledby='%s'] .kinward-card:contains(%s)";

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;
    private String number = "";

    @BeforeAll
    void aRecordOfTheNight() {
        QuietHouse.in(database);
        number = night.girl("Ibis").shown();
    }

    @BeforeEach
    void givenToTheWorker() {
        for (var table : List.of("case_file", "intake")) {
            database.superuser().sql("update casework." + table + " set worker_id = ? where call_word = 'Ibis'")
                    .param(person("worker")).update();
        }
        lastGiven("manager", "0 days");
    }

    @AfterEach
    void givenBack() {
        for (var table : List.of("case_file", "intake")) {
            database.superuser().sql("update casework." + table + " set worker_id = null where call_word = 'Ibis'")
                    .update();
        }
        database.superuser().sql("delete from casework.approval where words = 'Ibis goes to school'").update();
    }

    @Test
    void tellsWhoGaveARecordSinceYesterday() {
        var card = Shift.of(port, "worker").page("/today").select(CARDS.formatted("task.given", number));

        assertThat(card.text()).contains("Ibis", name("manager") + " gave you this record on");
        assertThat(card.select("a[href^=/c/]")).hasSize(1);
    }

    @Test
    void isNewForNobodyElse() {
        assertThat(Shift.of(port, "manager").page("/today").select(CARDS.formatted("task.given", number))).isEmpty();
    }

    @Test
    void isNotNewWhenTakenByOneselfOrDaysAgo() {
        lastGiven("worker", "0 days");
        assertThat(Shift.of(port, "worker").page("/today").select(CARDS.formatted("task.given", number))).isEmpty();

        lastGiven("manager", "3 days");
        assertThat(Shift.of(port, "worker").page("/today").select(CARDS.formatted("task.given", number))).isEmpty();
    }

    @Test
    void showsTheManagerWhatWaitsForAnAnswerAndNeverWhoAsked() {
        asked("worker");

        var card = Shift.of(port, "manager").page("/today").select(CARDS.formatted("task.approvals", number));

        assertThat(card.text()).contains("Waits 300 days", "overdue");
        assertThat(card.select("a[href*='/approvals/answer?request=']")).hasSize(1);
        assertThat(listed("intake")).as("whose request was named").isPositive();
        assertThat(listed("case_file")).as("Today names children by one surrogate, so that one search finds them")
                .isZero();
        assertThat(Shift.of(port, "worker").page("/today").select(CARDS.formatted("task.approvals", number))).isEmpty();
        assertThat(Shift.carer(port).page("/today").select("a[href='/approvals']")).isEmpty();
    }

    /** The confirmation promises it: what is overdue for weeks stands below what is urgent tonight. */
    @Test
    void putsWhatIsUrgentTonightFirst() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "NO"));
        database.superuser().sql("update casework.task set due_at = now() - interval '40 days' where intake_id = ("
                + "select id from casework.intake where call_word = 'Ibis') and done_at is null").update();

        var first = Shift.of(port, "manager").page("/today").select("main section").first();

        assertThat(first.attr("aria-labelledby")).isEqualTo("task.block.URGENT");
        assertThat(first.text()).contains("Make sure that the child is safe here");
    }

    @Test
    void leavesOnesOwnRequestToAnotherManager() {
        asked("manager");

        var today = Shift.of(port, "manager").page("/today");

        assertThat(today.select(CARDS.formatted("task.approvals", number))).isEmpty();
        assertThat(today.select("a[href='/approvals']")).isNotEmpty();
    }

    private void asked(String by) {
        database.superuser().sql("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state)
                select gen_random_uuid(), f.id, f.intake_id, f.agency_id, f.place_id, 'PLAN', gen_random_uuid(), 1,
                    'GREAT_DANGER', false, 'Ibis goes to school', ?, now() - interval '300 days',
                    now() - interval '297 days', 'WAITING' from casework.case_file f where f.call_word = 'Ibis'
                """).param(person(by)).update();
    }

    /** Entries of lists that name the child by its surrogate of this table. */
    private long listed(String table) {
        var id = database.superuser().sql("select id::text from casework." + table + " where call_word = 'Ibis'")
                .query(String.class).single();
        return database.superuser()
                .sql("select (select count(*) from audit.inbox where action = 'CHILDREN_LISTED' and text like :said)"
                        + " + (select count(*) from audit.entry where action = 'CHILDREN_LISTED' and text like :said)")
                .param("said", "%" + id + "%").query(Long.class).single();
    }

    private void lastGiven(String by, String ago) {
        database.superuser().sql("""
                update casework.worker_assigned set assigned_by = ?, assigned_at = now() - ?::interval
                where worker_id is not null
                    and case_file_id in (select id from casework.case_file where call_word = 'Ibis')
                """).params(person(by), ago).update();
    }

    private UUID person(String signInName) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?")
                .param(signInName).query(UUID.class).single();
    }

    private String name(String signInName) {
        return database.superuser().sql("select name from account.person where id = ?").param(person(signInName))
                .query(String.class).single();
    }
}
