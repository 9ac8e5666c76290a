package org.kinward.web.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators see what was changed, when and by whom: of their own agency, and nothing of a child. */
@WholeProgramTest
class AdminHistoryTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = signedIn("admin");
        admin.get("/language/en?to=/profile");
    }

    @Test
    void tellsWhatWasChangedAtAPlaceAndItsRooms() {
        send("/admin/new-place", Map.of("name", "Sedge and rush", "kind", "shelter", "district", ""));
        var page = "/admin/places/" + one("select id::text from account.place where name = 'Sedge and rush'");
        send(page + "/new-room", Map.of("name", "Amber reed"));

        var history = main(page + "/history");

        assertThat(main(page).select("a[href=" + page + "/history]").text()).isEqualTo("What was changed here");
        assertThat(history.select("li.kinward-card").first().text()).containsPattern(
                "Changed a place Room Amber reed .+, [0-9]+ [A-Z][a-z]+ [0-9]{4}");
        assertThat(history.select("li.kinward-card").eachText())
                .anyMatch(line -> line.contains("Changed a place Place"));
        assertThat(signedIn("manager").get(page + "/history").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhatWasChangedAboutAPersonAndTheAgencyAndNothingElse() {
        var carer = "/admin/people/"
                + one("select person_id::text from account.credential where sign_in_name = 'carer'");
        send(carer + "/details", Map.of("contact", "At the gate"));

        var person = main(carer + "/history");

        assertThat(person.select("li.kinward-card").first().text()).contains("Changed a person", "Person");
        assertThat(person.text()).doesNotContain("Signed in", "Signed on");
        assertThat(main("/admin/agencies/history").select("h1").text()).isEqualTo("What was changed here");
        assertThat(signedIn("worker").get(carer + "/history").statusCode()).isEqualTo(404);
    }

    private void send(String page, Map<String, String> typed) {
        var form = parsed(admin.get(page));
        assertThat(admin.post(page, Shift.asItStands(form, page, typed)).statusCode()).isEqualTo(302);
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }

    private Element main(String page) {
        var answer = admin.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return parsed(answer).selectFirst("main");
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }
}
