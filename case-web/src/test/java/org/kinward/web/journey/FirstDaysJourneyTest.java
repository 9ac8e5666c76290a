package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first days over three talks; the child stops the second one, and that is a good end. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstDaysJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#phoneAndPlainDesk";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void theFirstDaysTakeThreeTalksAndTheChildStopsOne(Surroundings where) {
        var shift = Shift.of(port, "worker");
        var intake = shift.begin();
        shift.answer(intake + "/check", intake + "/create");
        var worker = devices.of("worker", where).go(intake + "/days");
        var hub = worker.page().url().replaceAll("^https?://[^/]*", "");

        talk(worker, hub, "CALM");
        worker.go(intake + "/days/what-matters").tick("q.missed.value", "MOTHER").type(Map.of("q.likes.value",
                "Football"));
        inTalk(worker, "1").carryOn();
        talk(worker, hub, "STOPPED_BY_CHILD");
        assertThat(worker.page().locator(".govuk-tag--red,.govuk-error-summary").count()).isZero();
        worker.go(intake + "/days/help-daily").tick("q.seeing.value", "SOME").carryOn();
        talk(worker, hub, "CALM");
        worker.go(intake + "/days/origin").choose("q.home.country.value", "BJ")
                .press("button[formaction$='#spot-home']").choose("q.home.region.value", "BJ-AK")
                .type(Map.of("q.villages", "Kouandata"));
        inTalk(worker, "3").carryOn();

        assertThat(worker.page().url()).endsWith(hub);
        assertThat(worker.page().locator("h3").count()).isEqualTo(3);
        assertThat(worker.go(intake + "/days/origin").text()).doesNotContain("Kouandata");
        assertThat(worker.page().locator("select[name='origin.talk']").inputValue()).isEqualTo("3");
    }

    private static NightPages inTalk(NightPages page, String number) {
        var told = page.page().locator("details", new Page.LocatorOptions()
                .setHas(page.page().locator("[name='origin.talk']")));
        told.locator("summary").first().click();
        return page.tick("origin.toldBy", "CHILD").choose("origin.talk", number);
    }

    private static void talk(NightPages page, String hub, String ended) {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        page.go(hub + "/talk").type(Map.of("on.day", "" + yesterday.getDayOfMonth(), "on.month",
                "" + yesterday.getMonthValue(), "on.year", "" + yesterday.getYear(), "minutes", "20"))
                .tick("setting.where", "QUIET_ROOM").tick("setting.interpreted", "NOBODY_NEEDED").tick("ended", ended)
                .carryOn();
    }
}
