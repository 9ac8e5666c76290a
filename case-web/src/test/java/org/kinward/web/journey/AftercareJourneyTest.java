package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.aftercare.BornIn;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A girl turns eighteen: planned before, her own word after, what others had said for her stops, and the file closes at the end. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftercareJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainDeskAndPhone";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private Shift shift;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        shift = Shift.of(port, "worker");
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    /** A girl whose mother answers for her, and who agreed to research with her. */
    private ConsentHands girl() {
        var hands = ConsentHands.recorded(shift, database, Map.of());
        hands.mother();
        var extra = ConsentHands.row(shift.send(shift.page(hands.consent() + "/ask?kind=EXTRA"),
                hands.consent() + "/ask", Map.of("what", "RESEARCH")));
        hands.yes(extra, "CHILD");
        hands.yes(extra, "WHO_ANSWERS");
        return hands;
    }

    private static void write(NightPages worker, String page, String to) {
        worker.go(page).press("main a[href$='/aftercare/write']");
        worker.tick("to", to).tick("offered", "PLACE_TO_LIVE").type(Map.of("words", "A room with two others", "wishes",
                "I want to learn to sew")).carryOn();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void aGirlGoesOnByHerOwnWordAndHerFileClosesWhenHelpHasEnded(Surroundings where) {
        var hands = girl();
        var file = "/c/" + hands.file();
        var page = file + "/aftercare";
        var worker = devices.of("worker", where);
        BornIn.month(database, hands.record(), LocalDate.now().minusYears(18).plusMonths(3));
        write(worker, page, "PLANNED");

        BornIn.month(database, hands.record(), LocalDate.now().minusYears(18).minusMonths(4));
        var stops = worker.go(page).page().locator("main ul.govuk-list--bullet li").count();
        write(worker, page, "GOES_ON");
        var stopsNow = worker.go(page).page().locator("main ul.govuk-list--bullet li").count();
        worker.go(file + "/close/write").choose("reason.code", "YOUNG-ADULT").tick("checked", "SAFETY_REVIEWED")
                .type(Map.of("words", "She has a room", "child", "She is proud")).carryOn();
        var refused = worker.page().locator(".govuk-error-summary, .govuk-warning-text").count();
        write(worker, page, "ENDED");
        worker.go(file + "/close/write").choose("reason.code", "YOUNG-ADULT").tick("checked", "SAFETY_REVIEWED")
                .type(Map.of("words", "She has a room", "child", "She is proud")).carryOn();

        assertThat(stops).as("what stops is said before the button").isPositive();
        assertThat(stopsNow).as("and stands there no more").isZero();
        assertThat(refused).as("help goes on").isPositive();
        assertThat(worker.page().url()).as("written down").doesNotContain("/close/write");
        assertThat(worker.go(file + "/story").text()).contains("A room with two others");
    }
}
