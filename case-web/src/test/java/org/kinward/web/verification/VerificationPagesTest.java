package org.kinward.web.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager draws a sample for a visitor and says what was found; a data officer sees how it ended, and no file. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationPagesTest {

    private static final String NEW = "/verifications/new";

    @LocalServerPort
    private int port;

    @Test
    void showsASampleToTheManagerAndItsEndToTheOfficer() {
        var worker = Shift.of(port, "worker");
        var child = worker.begin();
        worker.answer(child + "/check", child + "/create");
        var manager = Shift.of(port, "manager");
        var visit = drawn(manager, "4711");
        var again = drawn(manager, "4711");

        var page = manager.page(visit);
        assertThat(page.text()).contains("Stay in the room", "Auditor of the donor", "Number of the visitor: 4711");
        assertThat(page.select("main section li h3").eachText()).isNotEmpty()
                .isEqualTo(manager.page(again).select("main section li h3").eachText());
        assertThat(parsed(manager.send(page, visit + "/found", Map.of("number", "1", "found", "LOST"))).text())
                .contains("Choose what the visitor found");
        manager.send(page, visit + "/found", Map.of("number", "1", "found", "DIFFERS"));
        var twice = manager.send(page, visit + "/found", Map.of("number", "1", "found", "FOUND"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(manager.page(visit).text()).contains("Differ: 1");
        assertItsEndIsShown(visit);
    }

    /** To the officer; to others there is no visit. */
    private void assertItsEndIsShown(String visit) {
        var officer = Shift.of(port, "officer");
        assertThat(officer.page("/verifications").text()).contains("Auditor of the donor", "Differ: 1");
        assertThat(officer.page(visit).text()).contains("shown to the manager of the place only");
        assertThat(officer.page(visit).select("main section, form[action$=/found]")).isEmpty();
        assertThat(officer.get(NEW).statusCode()).isEqualTo(404);
        for (var other : new String[]{"worker", "admin", "manager-b"}) {
            assertThat(Shift.of(port, other).get(visit).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void saysEverythingThatIsWrongAndThatThereIsNobody() {
        var manager = Shift.of(port, "manager");

        var place = manager.page(NEW).select("#place option").last().val();
        var wrong = manager.send(manager.page(NEW), NEW, Map.of("place", "", "visitor", " ", "from", "soon", "to", "",
                "seed", "0", "most", "31"));
        var backwards = manager.send(manager.page(NEW), NEW, typed(place, "June 2026", "January 2026"));
        var nobody = manager.send(manager.page(NEW), NEW, typed(place, "January 1999", "June 1999"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select(".govuk-error-summary li")).hasSize(6);
        assertThat(parsed(backwards).text()).contains("The last month comes before the first");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(parsed(nobody).text()).contains("No file of this place was opened");
    }

    /** At the first of the places that has a file. */
    private static String drawn(Shift manager, String seed) {
        var now = YearMonth.now(ZoneOffset.UTC);
        for (var place : manager.page(NEW).select("#place option").eachAttr("value")) {
            var typed = new HashMap<>(typed(place, now.minusMonths(1).toString(), now.plusMonths(1).toString()));
            typed.put("seed", seed);
            var sent = manager.send(manager.page(NEW), NEW, typed);
            if (sent.statusCode() == 302) {
                return Shift.to(sent);
            }
        }
        throw new AssertionError("no place has a file");
    }

    private static Map<String, String> typed(String place, String from, String to) {
        return Map.of("place", place, "visitor", "Auditor of the donor", "from", from, "to", to, "seed", "7", "most",
                "5");
    }
}
