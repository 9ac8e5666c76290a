package org.kinward.web.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom to call when the program does not work stands where somebody looks for it, and only for the own agency. */
@WholeProgramTest
class HelpPhoneTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final String EDIT = "/admin/agencies/edit";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void saysWhomToCallOnHelpAndOnTheLockedScreen() {
        save("+228 90 00 00 00, day and night");
        var worker = as("worker");
        var help = text(worker, "/help");
        worker.submit("/help", "/lock", Map.of());

        assertThat(help).contains("Help with the program: +228 90 00 00 00, day and night");
        assertThat(text(worker, "/lock")).contains("+228 90 00 00 00");
        assertThat(text(new Browser(port), "/help")).doesNotContain("Help with the program");
        assertThat(text(as("worker-b"), "/help")).doesNotContain("Help with the program");

        save("");
        assertThat(text(worker, "/lock")).doesNotContain("Help with the program");
    }

    @Test
    void refusesMoreThanALine() {
        var refused = save("9".repeat(81));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("#helpPhone-error").text()).contains("at most 80 characters");
    }

    /** An older program took any two letters at the founding: the page is where somebody chooses the country. */
    @Test
    void asksForTheCountryOfAHomeThatWasFoundedWithNone() {
        var admin = Shift.of(port, "admin");
        country("XX");
        try {
            assertThat(parsed(admin.get("/admin/agencies")).text()).contains("Country Nothing written");
            assertThat(parsed(admin.get(EDIT)).select("#country option[selected]").val()).isEmpty();
            assertThat(admin.answer(EDIT, Map.of("country", "")).statusCode()).isEqualTo(400);
            assertThat(admin.answer(EDIT, Map.of("country", "TG")).statusCode()).isEqualTo(302);
        } finally {
            country("TG");
        }
    }

    private void country(String code) {
        database.superuser().sql("update account.agency set country = ? where name = 'Lantern'").param(code).update();
    }

    private HttpResponse<String> save(String phone) {
        return Shift.of(port, "admin").answer(EDIT, Map.of("helpPhone", phone));
    }

    private Browser as(String name) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static String text(Browser browser, String page) {
        return parsed(browser.get(page)).select("main").text();
    }
}
