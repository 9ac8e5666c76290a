package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When trust is there a child tells how it began and stops; a leg over the border; a suspected person is sealed. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainPhoneAndDesk";

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
    void aChildTellsHowItBeganStopsAndGoesOnAnotherDay(Surroundings where) {
        var shift = Shift.of(port, "worker");
        var intake = shift.begin();
        shift.answer(intake + "/check", intake + "/create");
        var worker = devices.of("worker", where).go(intake + "/later");
        var hub = worker.page().url().replaceAll("^https?://[^/]*", "");

        worker.go(intake + "/later/how-it-began").tick("q.beganBy.value", "RECRUITER_CAME")
                .press("button[value=stopped]");
        assertThat(worker.page().locator("input[name=ended][value=STOPPED_BY_CHILD]").isChecked()).isTrue();
        assertThat(worker.page().locator(".govuk-tag--red,.govuk-error-summary").count()).isZero();

        worker.go(intake + "/later/leg/1").choose("q.legTo.country.value", "TG")
                .press("button[formaction$='#spot-legTo']").type(Map.of("q.legWhen.year.value", "2025"))
                .tick("q.legCompany.paidBy.value", "RECRUITER").press("main form .govuk-button-group button");
        assertThat(worker.page().url()).endsWith(hub);
        assertThat(worker.text()).contains("Togo", "2025");

        var suspects = hub.replace("/later", "/suspects");
        worker.go(suspects + "/new").type(Map.of("who.name", "Zzvan Driver")).tick("source", "CHILD").carryOn();
        assertThat(worker.text()).doesNotContain("Zzvan");
        worker.press("form[action$='/show'] button");
        assertThat(worker.text()).contains("Zzvan Driver");
    }
}
