package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year with chance in its tables, on its pages: what it means, the same table twice, the budget, files, changed figures. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoisyPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;

    private ReleasedYear year;
    private String family = "";
    private String noisy = "";

    @BeforeAll
    void aYear() {
        year = new ReleasedYear(port, database, snapshots, 7);
        family = year.declaredNoisy("SEX", "AGE_TWO_SEX", "BORDER", "ACTIVITY", "AGE_TWO", "NEED", "BORDER_SEX");
        noisy = family + "/noisy";
    }

    @Test
    @Order(1)
    void saysWhatChanceMeansAndHidesNothingBesides() {
        assertThat(year.officer.page(family).select("main a[href='" + noisy + "']")).hasSize(1);
        assertThat(year.officer.page(family).select("form[action$=/release]")).isEmpty();
        assertThat(year.officer.page(noisy).select("[aria-labelledby=places]")).as("no table of places").isEmpty();
        assertThat(year.officer.page(noisy).text()).contains("added to each count by chance", "in 19 of 20 cases",
                "Tables that can go out now: 6", "Nothing has gone out yet");
        var wrong = year.officer.send(year.officer.page(noisy), noisy, Map.of());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).text()).contains("Choose a table of the list", "Choose for whom");
    }

    @Test
    @Order(2)
    void showsTheSameTableToEverybodyAndPaysOnce() {
        var first = given("AGE_TWO_SEX", "PARTNER");
        var second = given("AGE_TWO_SEX", "PUBLIC");

        var large = "tbody tr:has(th:containsOwn(12 to 17)) td";
        assertThat(year.officer.page(first).select(large).first().text()).matches("\\d+ ± 6")
                .isEqualTo(year.officer.page(second).select(large).first().text());
        assertThat(year.officer.page(second).select("tbody tr:has(th:containsOwn(18 or older)) td").eachText())
                .allMatch(cell -> cell.equals("under 10") || cell.contains("±"));
        assertThat(year.officer.page(noisy).text()).contains("Tables that can go out now: 5");
        var again = year.officer.send(year.officer.page(noisy), noisy,
                Map.of("table", "AGE_TWO_SEX", "audience", "PUBLIC"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(parsed(again).text()).contains("have this table already");
    }

    @Test
    @Order(3)
    void leavesAsAFile() {
        var page = year.officer.page(noisy + "/table?issue=1");

        var csv = year.officer.file(page, noisy + "/file", Map.of("as", "CSV"));
        var readMe = year.officer.file(page, noisy + "/file", Map.of("as", "READ_ME"));

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("figures-" + year.year + "-AGE_TWO_SEX-noisy.csv");
        var shown = page.select("tbody tr:has(th:containsOwn(12 to 17)) td").first().text().replace(" ± 6", "");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains(
                "\"Age (code)\",\"Age\",\"Girls (GIRL)\",\"Boys (BOY)\"",
                "\"Girls (GIRL) ±\"", "\"12-17\",\"12 to 17\",\"" + shown + "\"");
        assertThat(new String(readMe.body(), StandardCharsets.UTF_8)).contains("in 19 of 20 cases", "# rows 4",
                "Codes: Before the words of each answer");
        assertThat(year.officer.file(page, noisy + "/file", Map.of("as", "XLSX")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void showsEachReaderWhatIsForThem() {
        var admin = Shift.of(port, "admin");

        assertThat(admin.page(noisy).select("main a[href*=table]")).hasSize(1);
        assertThat(admin.page(noisy).select("form[action$=/noisy]")).isEmpty();
        assertThat(admin.get(noisy + "/table?issue=0").statusCode()).isEqualTo(404);
        for (var other : new String[]{"worker", "auditor", "manager-b"}) {
            assertThat(Shift.of(port, other).get(noisy).statusCode()).as(other).isEqualTo(404);
            assertThat(Shift.of(port, other).get(noisy + "/table?issue=1").statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    void givesNothingOutThatIsNotWhatWasWrittenDown() {
        year.forge("update statistics.packed_record set to_snapshot = 999 where to_snapshot is null");

        var refused = year.officer.send(year.officer.page(noisy), noisy, Map.of("table", "SEX", "audience", "PUBLIC"));

        year.forge("update statistics.packed_record set to_snapshot = null where to_snapshot = 999");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("not what was written down", "Tables that can go out now: 5");
    }

    @Test
    @Order(6)
    void givesNothingOutWhenTheBudgetIsSpent() {
        for (var table : new String[]{"SEX", "BORDER", "ACTIVITY", "NEED", "BORDER_SEX"}) {
            given(table, "PUBLIC");
        }

        var spent = year.officer.send(year.officer.page(noisy), noisy,
                Map.of("table", "AGE_TWO", "audience", "PUBLIC"));

        assertThat(spent.statusCode()).isEqualTo(422);
        assertThat(parsed(spent).text()).contains("is used up", "No more tables can go out now");
        assertThat(year.officer.page(noisy).select("main a[href*=table]")).hasSize(7);
        var work = year.officer
                .page(year.officer.page(noisy).select("main a:contains(Work the child did)").attr("href"));
        assertThat(work.select("table tbody th").eachText()).startsWith("Land and forest", "Water and fish")
                .endsWith("None, not known or other");
        assertThat(work.select("figure svg text").eachText()).hasSize(11).allMatch(bar -> bar.contains("± 18")
                || bar.endsWith("under 10"));
        assertThat(work.text()).contains("At most three of them are counted",
                "Sexual exploitation is not counted here");
    }

    @Test
    @Order(7)
    void showsNothingOfFiguresThatSomebodyChanged() {
        var before = year.officer.page(noisy + "/table?issue=0");
        year.forge("update statistics.noisy_issue set counts[1] = counts[1] + 1 where number = 1 and family_id = '"
                + family.replaceAll(".*/", "") + "'");

        assertThat(year.officer.get(noisy + "/table?issue=0").statusCode()).isEqualTo(409);
        assertThat(Shift.whole(year.officer.send(before, noisy + "/file", Map.of("as", "CSV"))))
                .isEqualTo(noisy + "/table?issue=0");
        var refused = year.officer.send(year.officer.page(noisy), noisy, Map.of("table", "SEX", "audience", "PARTNER"));
        assertThat(parsed(refused).text()).contains("The list of what went out was changed");
    }

    /** The figures of the table, no others, each with how near it is; what is under the threshold is all alike. */
    @Test
    @Order(3)
    void isDrawnAsItIsShown() {
        var page = year.officer.page(noisy + "/table?issue=1");

        var chart = page.select("figure svg");
        assertThat(chart.select("rect.kinward-chart__bar")).as("three ages by three sexes").hasSize(9);
        var words = chart.select("g g text").eachText();
        assertThat(words).contains("Girls: " + page.select("tbody tr:has(th:containsOwn(12 to 17)) td").first().text());
        assertThat(words).allMatch(bar -> bar.endsWith(" ± 6") || bar.endsWith(": under 10"));
        assertThat(chart.select("rect.kinward-chart__bar--hidden")).hasSize(
                (int) words.stream().filter(bar -> bar.endsWith("under 10")).count()).isNotEmpty()
                .allMatch(bar -> bar.attr("width").equals("40"));
        assertThat(chart.select("desc").text()).contains("with chance in them", "12 to 17, Girls");
        assertThat(page.select("main").text()).contains("Chance is in each bar. It is right to within ± 6",
                "All bars of figures under 10 are drawn alike");
        assertThat(page.select("figure").attr("aria-labelledby")).isNotEmpty();
    }

    /** In a real browser, narrow and wide, in both languages: the picture is there, and whoever cannot see it is told the same. */
    @ParameterizedTest
    @CsvSource({"320,fr,false", "1280,en,true"})
    @Order(3)
    void isDrawnForEverybody(int width, String language, boolean scripts) {
        try (var desk = Visitor.of(port, width, language, scripts)) {
            var table = ReleaseJourneyTest.signedIn(desk, "officer").go(noisy + "/table?issue=1");

            assertThat(table.page().locator("figure svg[role=img] rect.kinward-chart__bar").count()).isEqualTo(9);
            assertThat(table.page().locator("figure svg desc").textContent()).contains("± 6");
        }
    }

    private String given(String table, String audience) {
        var sent = year.officer.send(year.officer.page(noisy), noisy, Map.of("table", table, "audience", audience));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return Shift.whole(sent);
    }
}
