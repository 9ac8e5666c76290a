package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.document.file.FileExamples;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A paper of a child comes in, is looked at with a reason, is printed for, and goes again. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainDeskAndPhone";

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
    void aPaperIsKeptLookedAtAndTakenAway(Surroundings where) {
        var list = recorded() + "/documents";
        var worker = devices.of("worker", where).go(list).press("main a[href^='/documents/new']").carryOn();
        assertThat(worker.page().locator(".govuk-error-summary li").count()).as("all at once").isGreaterThan(2);
        worker.tick("kind", "PHOTOGRAPH").tick("shows", "YES").tick("audience", "WHO_WORKS_ON_IT");
        chosen(worker).carryOn();
        assertThat(worker.page().locator(".govuk-error-summary").count()).as("nobody agreed to photographs").isOne();

        worker.tick("kind", "LETTER").tick("shows", "NO");
        chosen(worker).carryOn().go(list);
        assertThat(worker.page().locator(".govuk-summary-card").count()).isOne();
        looksAt(worker);

        worker.go(list).press("main a[href*='/documents/one']").press("main a[href*='/documents/away']")
                .tick("why", "GIVEN_BACK").carryOn();
        worker.go(list).press("main a[href*='/documents/one']");
        assertThat(worker.page().locator("main form[action$='/show']").count()).as("it is gone").isZero();
    }

    private static void looksAt(NightPages worker) {
        worker.press("main a[href*='/documents/one']").press("main form[action$='/show'] button");
        assertThat(worker.page().locator(".govuk-error-summary").count()).as("no reason").isOne();
        worker.tick("purpose", "CARE_TODAY").press("main form[action$='/show'] button");
        assertThat(worker.page().locator("main img").count()).isOne();
        worker.press("main a.govuk-button:not([href='/exit'])");
        assertThat(worker.page().locator("main img").count()).as("shown once").isZero();
    }

    /** What a camera made; a browser gives no file back with a refused form. */
    private static NightPages chosen(NightPages worker) {
        worker.page().locator("input[type=file]")
                .setInputFiles(new FilePayload("letter.jpg", "image/jpeg", FileExamples.jpegWithNotes(1)));
        return worker;
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        var record = UUID.fromString(intake.substring(8));
        await().until(() -> database.superuser().sql("""
                select c.state = 'held' from identity.held_child c join casework.intake i on i.reference = c.reference
                where i.id = ?""").param(record).query(Boolean.class).single());
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(record).query(UUID.class).single();
    }
}
