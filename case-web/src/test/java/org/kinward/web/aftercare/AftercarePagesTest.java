package org.kinward.web.aftercare;

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

/** Somebody turns eighteen: planned, begun with consent of their own, ended; the file closes by age only then. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftercarePagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
    }

    private void born(ConsentHands hands, LocalDate month) {
        BornIn.month(database, hands.record(), month);
    }

    private ConsentHands child() {
        return ConsentHands.recorded(worker, database, Map.of());
    }

    private HttpResponse<String> write(String page, String to, Map<String, String> more) {
        var typed = new HashMap<>(Map.of("to", to, "offered", "PLACE_TO_LIVE", "words", "A room with two others",
                "wishes", "I want to learn to sew"));
        typed.putAll(more);
        return worker.send(worker.page(page + "/write"), page + "/write", typed);
    }

    @Test
    void goesOnWithTheOwnConsentAndClosesByAgeOnlyAtItsEnd() {
        var hands = child();
        var page = "/c/" + hands.file() + "/aftercare";
        hands.mother();
        var extra = ConsentHands.row(worker.send(worker.page(hands.consent() + "/ask?kind=EXTRA"),
                hands.consent() + "/ask", Map.of("what", "RESEARCH")));
        hands.yes(extra, "CHILD");
        hands.yes(extra, "WHO_ANSWERS");
        assertThat(worker.page(page).text()).contains("treated as a child");
        born(hands, LocalDate.now().minusYears(18).minusMonths(4));
        assertThat(write(page, "PLANNED", Map.of()).statusCode()).isEqualTo(302);

        assertThat(worker.page(page + "/write").select("main").text()).contains("This stops at once",
                "Research");
        assertThat(write(page, "GOES_ON", Map.of()).statusCode()).isEqualTo(302);

        assertThat(worker.page(page).select("main").text()).contains("Young adult: help goes on", "A room with two");
        assertThat(worker.page(hands.consent() + "/row?row=" + extra).text())
                .contains("This person is 18 now. Ask anew");
        assertThat(worker.answer(hands.consent() + "/who", Map.of("kind", "PARENT", "involved", "NO", "notAsked",
                "ASKED", "namedBy", "")).statusCode()).isEqualTo(400);
        assertThat(worker.page("/c/" + hands.file() + "/story").text()).contains("Young adult: help goes on");
        closesAtItsEnd(hands, page);
    }

    private void closesAtItsEnd(ConsentHands hands, String page) {
        var write = "/c/" + hands.file() + "/close/write";
        var closing = Map.of("reason.code", "YOUNG-ADULT", "words", "She has a room", "checked", "SAFETY_REVIEWED",
                "child", "She is proud");
        var refused = worker.send(worker.page(write), write, closing);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("First write that the help has ended", "She is proud");

        assertThat(write(page, "ENDED", Map.of()).statusCode()).isEqualTo(302);

        assertThat(worker.send(worker.page(write), write, closing).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesWhatIsTooEarlyWhatIsMissingAndAnOldForm() {
        var hands = child();
        var page = "/c/" + hands.file() + "/aftercare";
        born(hands, LocalDate.now().minusYears(18).plusMonths(5));
        var form = worker.page(page + "/write");
        assertThat(write(page, "", Map.of("words", "", "wishes", "call 90123456")).statusCode()).isEqualTo(400);
        assertThat(write(page, "GOES_ON", Map.of()).statusCode()).as("not planned").isEqualTo(422);
        assertThat(write(page, "PLANNED", Map.of()).statusCode()).isEqualTo(302);

        var old = worker.send(form, page + "/write", Map.of("to", "PLANNED", "offered", "WORK", "words",
                "Work in the bakery", "wishes", "Yes please"));
        var early = write(page, "NOT_WANTED", Map.of());

        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(parsed(old).text()).contains("A room with two others").contains("Work in the bakery");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(parsed(early).text()).contains("It is too early");
        born(hands, LocalDate.now().minusYears(14));
        assertThat(worker.page(page + "/write").text()).contains("There is nothing to write now");
    }
}
