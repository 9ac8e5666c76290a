package org.kinward.web.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.BasePage;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A cover that ends at midnight of the agency's zone, in a real browser. */
@WholeProgramTest
class CoverJourneyTest {

    private static final ZoneId LOME = ZoneId.of("Africa/Lome");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private String intake = "";

    @BeforeEach
    void esiLeadsAChildAndZitaIsHere() {
        SecondWorker.come(database);
        var worker = Shift.of(port, "worker");
        intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
    }

    @AfterEach
    void everybodyIsBack() {
        SecondWorker.go(database);
    }

    /** Each two of language, width and scripts come together once. */
    @ParameterizedTest
    @CsvSource({"320,en,true", "1280,en,false", "320,fr,false", "1280,fr,true"})
    void isMarkedByTheManagerSeenByTheCoverAndOverAtMidnight(int width, String language, boolean scripts) {
        try (var desk = Visitor.of(port, width, language, scripts);
                var phone = Visitor.of(port, width, language, scripts)) {
            var manager = signedIn(desk, "manager");
            var today = LocalDate.now(LOME);
            manager = manager.go("/away/new");
            manager.page().selectOption("[name=person]", person("worker"));
            manager.page().selectOption("[name=cover]", person(SecondWorker.SIGN_IN));
            manager.page().check("[name='days.starts'][value=NOW]");
            manager.page().fill("[name='days.last.day']", "" + today.getDayOfMonth());
            manager.page().fill("[name='days.last.month']", "" + today.getMonthValue());
            manager.page().fill("[name='days.last.year']", "" + today.getYear());
            pressed(pressed(manager, "/away/new"), "/away/new/confirm").go("/away");
            assertThat(desk.device().pages().getLast().locator("main").innerText()).contains("Esi");

            var cover = signedIn(phone, SecondWorker.SIGN_IN).go(file());
            assertThat(cover.page().locator(".govuk-inset-text").first().innerText()).contains("Esi");
            cover.go("/today");

            SecondWorker.midnight(database);

            assertThat(cover.go(file()).page().locator("body").innerText()).doesNotContain("Esi");
        }
    }

    private static BasePage pressed(BasePage page, String action) {
        return page.after(() -> page.page().click("form[action='" + action + "'] button[type=submit]"));
    }

    private static BasePage signedIn(Visitor visitor, String name) {
        var signIn = visitor.open("/sign-in");
        signIn.page().fill("[name=name]", name);
        signIn.page().fill("[name=password]", "try-kinward-2026");
        return pressed(signIn, "/sign-in");
    }

    private String person(String name) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(name).query(String.class).single();
    }

    private String file() {
        return "/c/" + database.superuser().sql("select id::text from casework.case_file where intake_id = ?::uuid")
                .param(intake.substring("/intake/".length())).query(String.class).single();
    }
}
