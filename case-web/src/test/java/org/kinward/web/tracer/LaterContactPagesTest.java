package org.kinward.web.tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child says whether somebody may come back; who agreed is found by a manager, and every look is written down. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterContactPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    private ConsentHands child() {
        var hands = ConsentHands.recorded(worker, database, Map.of());
        hands.mother();
        return hands;
    }

    private String asked(ConsentHands hands) {
        return ConsentHands.row(worker.send(worker.page(hands.consent() + "/ask?kind=EXTRA"), hands.consent() + "/ask",
                Map.of("what", "LATER_CONTACT")));
    }

    private HttpResponse<String> write(ConsentHands hands, LocalDate until) {
        var page = "/c/" + hands.file() + "/later-contact";
        var typed = new HashMap<>(Map.of("way", "PHONE", "words", "In the evening, from a friend of the school"));
        typed.putAll(ConsentHands.day("until", until));
        return worker.send(worker.page(page), page, typed);
    }

    @Test
    void isFoundOnceItIsClosedAndGoneOnceItIsTakenBack() {
        var hands = child();
        var page = "/c/" + hands.file() + "/later-contact";
        assertThat(worker.page("/c/" + hands.file() + "/close").select("a[href=" + page + "]")).hasSize(1);
        assertThat(worker.page(page).select("main form")).isEmpty();
        var row = asked(hands);
        hands.yes(row, "CHILD");
        hands.yes(row, "WHO_ANSWERS");
        assertThat(write(hands, LocalDate.now().plusDays(90)).statusCode()).as("no safe way").isEqualTo(422);
        assertThat(worker
                .answer(hands.intake() + "/days/safe-to-contact", Map.of("q.weSay.value", "A friend of the school"))
                .statusCode()).isEqualTo(302);
        assertThat(write(hands, LocalDate.now()).statusCode()).isEqualTo(400);
        var old = worker.page(page);
        assertThat(write(hands, LocalDate.now().plusDays(90)).statusCode()).isEqualTo(302);
        var typed = new HashMap<>(Map.of("way", "VISIT", "words", "At the market"));
        typed.putAll(ConsentHands.day("until", LocalDate.now().plusDays(30)));
        assertThat(worker.send(old, page, typed).statusCode()).as("an old form").isEqualTo(409);
        assertThat(manager.page("/later-contacts").select("a[href=" + page + "]")).as("still open").isEmpty();

        isFound(hands, page);
        takesBack(hands, row, page);
    }

    private void isFound(ConsentHands hands, String page) {
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(hands.file()).update();

        assertThat(manager.page("/later-contacts").select("a[href=" + page + "]")).hasSize(1);
        assertThat(Shift.of(port, "manager-b").page("/later-contacts").select("a[href=" + page + "]")).isEmpty();
        assertThat(manager.page(page).text()).contains("A friend of the school", "In the evening");
        assertThat(looks(hands)).isPositive();
        assertThat(worker.get("/later-contacts").statusCode()).isEqualTo(404);
    }

    private int looks(ConsentHands hands) {
        return database.superuser().sql("""
                select count(*)::integer from (select text from audit.inbox union all select text from audit.entry) w
                where text like '%action LATER_CONTACT_VIEWED%object later_contacts%' and text like '%' || :id || '%'
                """).param("id", hands.record().toString()).query(Integer.class).single();
    }

    private void takesBack(ConsentHands hands, String row, String page) {
        var withdraw = hands.consent() + "/withdraw";
        var back = worker.send(worker.page(withdraw + "?row=" + row + "&whose=CHILD"), withdraw,
                Map.of("erase", "NOTHING"));
        assertThat(back.statusCode()).as(parsed(back).select("main").text()).isEqualTo(302);

        assertThat(manager.page("/later-contacts").select("a[href=" + page + "]")).isEmpty();
        assertThat(manager.page(page).text()).contains("The yes was taken back")
                .doesNotContain("A friend of the school");
    }

    @Test
    void asksNobodyTwiceAndTicksNothingThatWasNotAsked() {
        var hands = child();
        var close = "/c/" + hands.file() + "/close/write";
        var ticked = Map.of("reason.code", "SAFE-SETTLED", "words", "With her mother", "checked",
                "LATER_CONTACT_ASKED", "child", "She is glad");
        var refused = worker.send(worker.page(close), close, ticked);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("Ask first");

        var row = asked(hands);
        ConsentHands.row(
                hands.answer(row, "CHILD", Map.of("state", "DID_NOT_AGREE", "later.again", "WHEN_THE_CHILD_ASKS")));

        assertThat(worker.send(worker.page(close), close, ticked).statusCode()).isEqualTo(302);
        ConsentHands.refused(hands.answer(row, "CHILD", Map.of()), "Nobody asks about this twice");
        var page = worker.page("/c/" + hands.file() + "/later-contact");
        assertThat(page.text()).contains("The child did not agree");
        assertThat(page.select("main a.govuk-link[href*=/consent]")).as("no way to ask again").isEmpty();
    }
}
