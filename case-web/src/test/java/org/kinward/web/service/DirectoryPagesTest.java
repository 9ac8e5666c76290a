package org.kinward.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The directory: kept by managers and administrators, found by everybody at work, retired and never deleted. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private ReferralHands hands;
    private Shift worker;
    private Shift manager;
    private Shift admin;

    @BeforeAll
    void signIn() {
        hands = new ReferralHands(port, database);
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
    }

    @AfterAll
    void theDaysOfTheProgramHoldAgain() {
        database.superuser().sql("delete from casework.directory_term").update();
    }

    @Test
    void isFoundByServicePlaceAgeAndName() {
        var name = ReferralHands.named("Sainte-Anne");
        hands.clinic(manager, name);

        assertThat(found(Map.of("service", "BODY-TREATMENT", "place", "lome", "age", "13", "words", name)))
                .contains(name);
        assertThat(found(Map.of("service", "SCHOOL-ENROL", "words", name))).doesNotContain(name);
        assertThat(found(Map.of("place", "Kara", "words", name))).doesNotContain(name);
        assertThat(found(Map.of("age", "5", "words", name))).contains("No service fits").doesNotContain(name);
        assertThat(Shift.carer(port).page("/services").text()).contains("Find a service");
        assertThat(worker.get("/services/new").statusCode()).isEqualTo(404);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsANameOnce() {
        var form = manager.page("/services/new");
        var wrong = manager.send(form, "/services/new", Map.of("reach.from", "26", "office.name", "x"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select(".govuk-error-summary li").size()).isGreaterThan(4);
        var name = ReferralHands.named("Twice");
        hands.clinic(manager, name);

        var again = manager.send(form, "/services/new", ReferralHands.line("  " + name.toUpperCase(Locale.ROOT)));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(parsed(again).text()).contains("There is a line with this name already");
    }

    @Test
    void isOldAfterTheDaysOfTheAgencyAndRightAgainWhenSomebodyLooked() {
        var name = ReferralHands.named("Old");
        var line = hands.clinic(manager, name);
        admin.send(admin.page("/admin/services"), "/admin/services", Map.of("days", "30"));
        assertThat(admin.send(admin.page("/admin/services"), "/admin/services", Map.of("days", "6")).statusCode())
                .isEqualTo(400);
        database.superuser().sql("update casework.provider set checked_on = checked_on - 31 where id = ?")
                .param(UUID.fromString(line)).update();
        assertThat(found(Map.of("words", name))).contains("Old: check by phone");
        var one = manager.page("/services/one?line=" + line);

        assertThat(manager.send(one, "/services/checked", Map.of()).statusCode()).isEqualTo(302);

        assertThat(found(Map.of("words", name))).doesNotContain("Old: check by phone");
        var closed = Map.of("state", "CLOSED");
        assertThat(Shift.whole(manager.send(one, "/services/state", closed))).as("an old page").contains("stale");
    }

    @Test
    void isRetiredAndNeverDeleted() {
        var name = ReferralHands.named("Gone");
        var line = hands.clinic(manager, name);

        manager.send(manager.page("/services/one?line=" + line), "/services/state", Map.of("state", "RETIRED"));

        assertThat(found(Map.of("words", name))).doesNotContain(name);
        assertThat(manager.page("/services/retired").text()).contains(name);
        assertThat(worker.page(hands.recorded(worker) + "/referrals/new").select("select[name=ask.provider]").text())
                .doesNotContain(name);
        assertThat(Shift.of(port, "manager-b").get("/services/one?line=" + line).statusCode()).isEqualTo(404);
    }

    @Test
    void losesNobodysChange() {
        var line = hands.clinic(manager, ReferralHands.named("Shared"));
        var mine = manager.page("/services/edit?line=" + line);
        var theirs = admin.page("/services/edit?line=" + line);
        manager.send(mine, "/services/edit", Map.of("terms.opening", "At night"));

        var late = admin.send(theirs, "/services/edit", Map.of("terms.opening", "By day"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("At night");
        assertThat(parsed(late).select("input[name=terms.opening]").val()).isEqualTo("By day");
    }

    @Test
    void takesAFileInAfterSayingWhatItWouldDo() {
        var name = ReferralHands.named("From a file");
        var header = "kind,name,services,places,age_from,age_to,sexes,languages,cost,opening,capacity,contact\r\n";
        var browser = new Browser(port);
        browser.signIn("manager", "try-kinward-2026");

        var wrong = sent(browser, header + "CLINIC," + name + ",NO-SUCH,,30,2,GIRL,,FREE,,x,\r\n");
        var right = sent(browser, header + "SCHOOL," + name + ",SCHOOL-ENROL,,6,15,GIRL; BOY,,FREE,,,\r\n");

        assertThat(wrong.text()).contains("Row 2, column kind", "Row 2, column services", "Row 2, column age_from",
                "Row 2, column capacity", "Nothing was changed");
        assertThat(right.text()).contains("would add or change one line", name);
        assertThat(found(Map.of("words", name))).as("nothing yet").doesNotContain(name);
        browser.post("/services/import/confirm", Shift.asItStands(right, "/services/import/confirm", Map.of()));
        assertThat(found(Map.of("words", name))).contains(name);
        assertThat(manager.get("/services/csv").body()).contains(name);
    }

    private static Document sent(Browser browser, String csv) {
        var page = parsed(browser.get("/services/import"));
        return parsed(browser.upload("/services/import", Browser.filled(page, "/services/import", Map.of()),
                csv.getBytes(StandardCharsets.UTF_8)));
    }

    private String found(Map<String, String> sought) {
        var typed = new HashMap<>(sought);
        var answer = worker.send(worker.page("/services"), "/services", typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        return String.join(" ", List.of(parsed(answer).select(".kinward-cards").text(),
                parsed(answer).select(".kinward-empty").text()));
    }
}
