package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the night to the morning: found, given to a worker, seen by those who may and by nobody else. */
@WholeProgramTest
class CasePagesTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void isNotThereForTheOtherAgencyTheUnassignedWorkerAndTheCarerOffShift() {
        var child = night.girl("Curlew");
        var missing = UUID.randomUUID();

        for (String stranger : List.of("worker-b", "manager-b", "worker", "officer", "admin", "auditor")) {
            var browser = as(stranger);
            for (String page : List.of("", "/story", "/story/note", "/access-log", "/worker", "/consent")) {
                var theirs = browser.get("/c/" + child.file() + page);
                var nobodys = browser.get("/c/" + missing + page);
                assertThat(theirs.statusCode()).as(stranger + page).isEqualTo(404);
                assertThat(plain(theirs, child.file())).isEqualTo(plain(nobodys, missing));
            }
        }
    }

    @Test
    void givesTheChildToTheWorkerOfTheMorning() {
        var child = night.girl("Mango");
        var manager = as("manager");
        assertThat(Browser.parsed(manager.get("/today")).text()).contains(child.reference().shown());
        var worker = night.person("worker").value().toString();

        var check = manager.submit("/c/" + child.file() + "/worker", "/c/" + child.file() + "/worker",
                Map.of("worker", worker));
        var done = manager.submit(Browser.parsed(check), "/c/" + child.file() + "/worker/confirm", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        var page = Browser.parsed(as("worker").get("/c/" + child.file()));
        assertThat(page.select("[data-reference-number]").text()).isEqualTo(child.reference().shown());
        assertThat(page.select(".moj-identity-bar").text()).contains("Girl, about 14")
                .doesNotContain(ShelterNight.NAME);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(Browser.parsed(as("worker").get("/c/" + child.file() + "/story")).text())
                .contains("Lead worker named");
    }

    @Test
    void showsTheNameForAMinuteToTheCarerOnShiftAndNothingOfTheStory() {
        var child = night.girl("Baobab");
        night.signOn("carer");
        var carer = as("carer");

        var overview = carer.get("/c/" + child.file());
        var shown = carer.submit(Browser.parsed(overview), "/c/" + child.file() + "/show", Map.of());

        assertThat(overview.body()).doesNotContain(ShelterNight.NAME);
        assertThat(Browser.parsed(overview).select("ol.moj-timeline")).isEmpty();
        assertThat(shown.body()).contains(ShelterNight.NAME);
        assertThat(shown.headers().firstValue("Refresh")).contains("60; url=/c/" + child.file());
        assertThat(shown.headers().firstValue("Cache-Control")).hasValueSatisfying(
                value -> assertThat(value).contains("no-store"));
        assertThat(carer.get("/c/" + child.file() + "/story").statusCode()).isEqualTo(404);
        var refused = carer.post("/c/" + child.file() + "/show", Browser.filled(Browser.parsed(overview),
                "/c/" + child.file() + "/show", Map.of("wanted", "RELATIVE_NAME")));
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void callsTheRollInOnePressAndNeverOnPaper() {
        night.girl("Lion");
        var manager = as("manager");
        var path = "/places/" + night.place().value() + "/roll";

        var roll = manager.submit(path, path, Map.of());

        var page = Browser.parsed(roll);
        assertThat(page.select("main li:contains(Lion)").text()).contains(ShelterNight.NAME, "Girl, about 14");
        assertThat(roll.headers().firstValue("Refresh")).contains("300; url=/today");
        assertThat(page.select("main > .kinward-only-print").text()).contains("not allowed");
        assertThat(page.select("main > div:not(.govuk-\\!-display-none-print)").text())
                .doesNotContain(ShelterNight.NAME);
        assertThat(as("worker").get(path).statusCode()).isEqualTo(404);
        assertThat(as("manager-b").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsANoteOnlyWithoutWordsByWhichSomebodyIsFound() {
        var child = night.girl("Star");
        var manager = as("manager");
        var note = "/c/" + child.file() + "/story/note";
        var typed = Map.of("words", "Akouvi says: call +228 90 12 34 56, car TG 4821 AB.", "kind", "CALL", "visibleTo",
                "ALL_ON_CASE");

        var warned = manager.submit(note, note, typed);
        var insisted = manager.submit(Browser.parsed(warned), note, with(typed, "telling", "HARMLESS"));
        var masked = manager.submit(Browser.parsed(insisted), note, with(typed, "telling", "MASKED"));
        manager.submit(Browser.parsed(insisted), note, with(typed, "telling", "MASKED"));

        assertThat(Browser.parsed(warned).select("[role=alert]").text()).contains("phone number", "plate", "name");
        assertThat(masked.statusCode()).isEqualTo(302);
        assertThat(database.superuser().sql("select words from casework.note where case_file_id = ?")
                .param(child.file()).query(String.class).list()).containsExactly("[…] says: call […], car […].");
    }

    @Test
    void saysOnTheNextPageThatANoteIsSaved() {
        var child = night.girl("Meteor");
        var manager = as("manager");
        var story = "/c/" + child.file() + "/story";

        var kept = manager.submit(story + "/note", story + "/note",
                Map.of("kind", "CALL", "visibleTo", "ALL_ON_CASE", "words", "Called the nurse."));
        var next = kept.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");

        assertThat(Browser.parsed(manager.get(next)).select(".govuk-notification-banner--success").text())
                .contains("The note is saved.");
        assertThat(Browser.parsed(manager.get(story)).select(".govuk-notification-banner")).isEmpty();
    }

    /** After Back another note is typed into the form of the first one: not a word of it is swallowed. */
    @Test
    void asksWhereAFormHasKeptAnotherNote() {
        var child = night.girl("Planet");
        var manager = as("manager");
        var story = "/c/" + child.file() + "/story";
        var form = Browser.parsed(manager.get(story + "/note"));
        var typed = Map.of("kind", "CALL", "visibleTo", "ALL_ON_CASE");
        manager.submit(form, story + "/note", with(typed, "words", "Came on Monday."));

        var other = manager.submit(form, story + "/note", with(typed, "words", "Called on Tuesday."));

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(other).select("textarea[name=words]").val()).isEqualTo("Called on Tuesday.");
        manager.submit(Browser.parsed(other), story + "/note", with(typed, "words", "Called on Tuesday."));
        assertThat(Browser.parsed(manager.get(story)).text()).contains("Came on Monday.", "Called on Tuesday.");
    }

    @Test
    void correctsANoteBesideTheOldOne() {
        var child = night.girl("Comet");
        var manager = as("manager");
        var story = "/c/" + child.file() + "/story";
        var typed = Map.of("kind", "CALL", "visibleTo", "ALL_ON_CASE");
        manager.submit(story + "/note", story + "/note", with(typed, "words", "Came on Monday."));

        var link = Browser.parsed(manager.get(story)).select("a:contains(Correct this note)").attr("href");
        var form = Browser.parsed(manager.get(link));
        manager.submit(form, story + "/note", with(typed, "words", "Came on Sunday."));

        assertThat(form.select("h1").text()).isEqualTo("Correct a note");
        assertThat(form.select(".moj-timeline__item").text()).contains("Note: phone call", "Came on Monday.");
        assertThat(form.select("textarea[name=words]").val()).isEqualTo("Came on Monday.");
        assertThat(form.select("input[name=kind][checked]").val()).isEqualTo("CALL");
        assertThat(Browser.parsed(manager.get(story)).select(".moj-timeline__item").eachText())
                .anyMatch(note -> note.startsWith("Correction") && note.contains("Corrects the note of ")
                        && note.contains("Came on Sunday."))
                .anyMatch(note -> note.contains("Corrected on ") && note.contains("Came on Monday."));
    }

    @Test
    void tellsTabsApartByTheEndOfTheNumberAndSaysInTheStoryWhatSomebodyIsHereFor() {
        var child = night.girl("Lantern");
        var manager = as("manager");
        var story = "/c/" + child.file() + "/story";
        manager.submit(story + "/note", story + "/note",
                Map.of("kind", "CALL", "visibleTo", "ALL_ON_CASE", "words", "Came on Monday."));
        var end = child.reference().shown().substring(7);

        assertThat(Browser.parsed(manager.get("/c/" + child.file())).title())
                .isEqualTo("Overview …" + end + " – Kinward");
        assertThat(Browser.parsed(manager.get(story)).title()).contains("…" + end).doesNotContain("Lantern",
                child.reference().shown());
        assertThat(Browser.parsed(manager.get(story)).select(".moj-timeline__byline").text()).contains("(Manager)");
    }

    private Browser as(String name) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }

    /** The whole page without the token that differs from one request to the next anyway. */
    private static String plain(HttpResponse<String> answer, UUID asked) {
        var page = Browser.parsed(answer);
        page.select("input[type=hidden]").remove();
        return page.outerHtml().replace(asked.toString(), "ID");
    }
}
