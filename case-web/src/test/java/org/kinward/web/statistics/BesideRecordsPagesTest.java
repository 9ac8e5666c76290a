package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What belongs to a question and stands in no record: figures that people typed, households, and what is said against staff. */
@WholeProgramTest
class BesideRecordsPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;

    /** Beside what records say of courts, with who typed it and for which months; not beside another question or other months. */
    @Test
    void typedFiguresStandBesideTheQuestionsAboutCourts() {
        var officer = officer();
        var area = FreshWord.like("Vigil ");
        var path = begun(officer, area);
        for (var typed : Map.of("STOPPED", "7", "TRAINED_WOMEN", "1 200", "LAWS", "3").entrySet()) {
            typed(officer, path, typed.getKey(), typed.getValue());
        }
        typed(officer, path, "STOPPED", "8");

        var page = officer.page("/reports/q/courts?when.from=December+2026&when.to=December+2026");

        var rows = page.select("#typed-caption ~ tbody tr:contains(" + area + ")");
        assertThat(rows.select("th").eachText()).containsExactly("Children stopped before leaving", "Women trained");
        assertThat(rows.select("td:eq(1)").eachText()).as("the newest").containsExactly("8", "1,200");
        assertThat(rows.first().text()).contains(area, "October 2026 – December 2026", "Lists of the schools");
        assertThat(rows.first().select("td").last().text()).as("who typed it").isNotBlank();
        assertThat(page.select("main").text()).contains("No record says these");
        assertThat(officer.page("/reports/q/charges?when.from=December+2026&when.to=December+2026").text())
                .contains(area);
        assertThat(officer.page("/reports/q/courts?when.from=January+2026&when.to=September+2026").text())
                .doesNotContain(area);
        assertThat(officer.page("/reports/q/recorded").select("#typed, #against")).isEmpty();
        assertThat(Shift.of(port, "manager").get("/reports/q/courts").statusCode()).isEqualTo(404);
    }

    @Test
    void householdsAreCountedAndSayWhatTheyAre() {
        var officer = officer();

        var page = officer.page("/reports/q/households");

        assertThat(page.select("main").text()).contains("Brothers and sisters are one household",
                "A child of whom no brother or sister was written down is a household of its own");
        assertThat(page.select("table thead th[scope=col]").eachText()).containsExactly("Service begun",
                "Households");
        var manager = Shift.of(port, "manager");
        assertThat(manager.page("/reports/q/households").select("main td a")).as("no list behind a household")
                .isEmpty();
        var table = officer.page("/reports/table?what.unit=HOUSEHOLDS&what.happening=RECORDED&by.first=SEX");
        assertThat(table.select("main").text()).contains("They do not add up to the total");
    }

    /** Years that are over, for data officers; a manager may be the one it is said of. */
    @Test
    void whatIsSaidAgainstStaffIsCountedByYearAndNotForManagers() {
        var against = officer().page("/reports/q/incidents").select("section[aria-labelledby=against]");

        assertThat(against.select(".kinward-card__title").eachText()).hasSize(3)
                .contains(String.valueOf(Year.now(ZoneOffset.UTC).getValue() - 1));
        assertThat(against.text()).contains("managers do not see it");
        assertThat(Shift.of(port, "manager").page("/reports/q/incidents").select("#against")).isEmpty();
    }

    /** On a phone and on a desk, without a script. */
    @Test
    void readWellInBothLanguages() {
        var path = begun(officer(), FreshWord.like("Read "));
        typed(officer(), path, "ALERTS_MISSING", "2");
        for (var language : new String[]{"en", "fr"}) {
            try (var visitor = Visitor.of(port, 320, language, false)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "officer");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var officer = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"));
                assertThat(officer.go("/reports/q/courts").page().locator("#typed").count()).isOne();
                assertThat(officer.go("/reports/q/incidents").page().locator("#against").count()).isOne();
                assertThat(officer.go("/reports/q/incomes").page().locator("table").count()).isOne();
            }
        }
    }

    private String begun(Shift officer, String area) {
        var answer = officer.post("/reports/progress/new", Browser.filled(officer.page("/reports/progress/new"),
                "/reports/progress/new",
                Map.of("layer", "COMMUNITY", "area", area, "cadence", "QUARTER", "from", "2026-10",
                        "places", night.place().value().toString())));
        return answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private static void typed(Shift officer, String path, String what, String figure) {
        var form = new HashMap<>(Browser.filled(officer.page(path + "/by-hand"), path + "/by-hand",
                Map.of("figure", figure, "source", "Lists of the schools")));
        form.put("what", what);
        assertThat(officer.post(path + "/by-hand", form).statusCode()).isBetween(300, 399);
    }

    private Shift officer() {
        night.girl(FreshWord.like("Bes"));
        var officer = Shift.of(port, "officer");
        officer.answer("/reports", "/reports/snapshot");
        return officer;
    }
}
