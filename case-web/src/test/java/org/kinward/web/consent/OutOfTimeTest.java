package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.consent.ConsentHands.day;
import static org.kinward.web.consent.ConsentHands.refused;
import static org.kinward.web.consent.ConsentHands.said;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes too early, twice, at once, or from a tab of yesterday is answered with what stands there now. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutOfTimeTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void atWork() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    /** The record is older than the version of the statement that is said to have been told. */
    @Test
    void refusesConsentThatIsOlderThanItsStatement() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var row = child.service("SCHOOL");
        var form = worker.page(child.consent() + "/answer?whose=CHILD&row=" + row);
        var version = form.select("select[name='asked.statement'] option[selected]").val();
        var published = database.superuser()
                .sql("select (published_at at time zone 'UTC')::date from casework.data_use_statement where id = ?")
                .param(UUID.fromString(version)).query(LocalDate.class).single();
        database.superuser().sql("update casework.case_file set opened_at = ?::date - 30 where id = ?")
                .params(published, child.file()).update();

        var early = worker.send(form, child.consent() + "/answer", said(day("asked.on", published.minusDays(1))));

        refused(early, "statement");
        assertThat(lines(row)).isZero();
        assertThat(worker.send(form, child.consent() + "/answer", said(day("asked.on", published))).statusCode())
                .isEqualTo(302);
    }

    @Test
    void takesBackOnceHoweverManyTabsAreOpen() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var row = child.service("LEGAL_HELP");
        child.yes(row, "CHILD");
        var path = child.consent() + "/withdraw?whose=CHILD&row=" + row;
        var first = worker.page(path);
        var second = manager.page(path);
        assertThat(worker.send(first, child.consent() + "/withdraw", Map.of("erase", "NOTHING")).statusCode())
                .isEqualTo(302);

        var again = manager.send(second, child.consent() + "/withdraw", Map.of("erase", "SOMETHING", "eraseWhat",
                "The drawing"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(parsed(again).text()).contains("Somebody else wrote here meanwhile", "There is no yes",
                "Taken back");
        refused(manager.send(parsed(again), child.consent() + "/withdraw", Map.of()), "There is no yes");
        assertThat(lines(row)).as("the yes and what took it back").isEqualTo(2);
        assertThat(worker.page(path).text()).contains("There is no yes");
    }

    /** A tab of yesterday: meanwhile the child has said something else. */
    @Test
    void showsATabOfYesterdayWhatStandsThereNow() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var row = child.service("HEALTH_CARE");
        var yesterday = worker.page(child.consent() + "/answer?whose=CHILD&row=" + row);
        ConsentHands.row(child.answer(row, "CHILD", Map.of("state", "DID_NOT_AGREE", "later.again", "IN_1_DAY")));

        var late = worker.send(yesterday, child.consent() + "/answer", said(Map.of("asked.saidBack", "You tell her")));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody else wrote here meanwhile", "Did not agree");
        assertThat(parsed(late).select("textarea").eachText()).as("nothing typed is lost").contains("You tell her");
    }

    /** Both press in the same moment: one is kept, the other sees it, and nobody gets a broken page. */
    @Test
    void keepsOneOfTwoWhoAnswerAtOnce() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var row = child.service("TALKS_THAT_HELP");
        var path = child.consent() + "/answer?whose=CHILD&row=" + row;
        var hands = Map.of(worker, worker.page(path), manager, manager.page(path));

        var answers = hands.entrySet().stream()
                .map(hand -> CompletableFuture.supplyAsync(() -> hand.getKey().send(hand.getValue(),
                        child.consent() + "/answer", said(Map.of())).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 409);
        assertThat(lines(row)).isOne();
    }

    private long lines(String row) {
        return database.superuser().sql("select count(*) from casework.consent_said where consent_id = ?::uuid")
                .param(row).query(Long.class).single();
    }
}
