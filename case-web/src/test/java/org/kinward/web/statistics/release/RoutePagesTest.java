package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Routes leave the house in groups of places that the agency wrote down: declared, released, drawn, taken as a file. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoutePagesTest {

    private static final Map<String, String> PLACES = Map.of("homeCountries", "togo\nBénin, GH", "destinations",
            "Nigeria\n\nGabon");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;

    private ReleasedYear year;
    private String family = "";

    @BeforeAll
    void aYear() {
        year = new ReleasedYear(port, database, snapshots, 9).withRoutes();
    }

    @Test
    @Order(1)
    void needGroupsOfPlaces() {
        var none = year.declare("ROUTE");

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(parsed(none).select("#homeCountries-error").text()).contains("Write at least one group of places");
        assertThat(parsed(none).select("#destinations-error").text()).contains("Write at least one group of places");
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource(delimiter = '|', value = {
            "ROUTE|homeCountries|Togo, Atlantis|“Atlantis” is not on the list of places. Check the spelling, or write its code, such as TG.",
            "ROUTE|homeCountries|Togo; Benin, Togo|Write each place once: Togo",
            "ROUTE_REGION|homeRegions|Central|“Central” is the name of several places. Write one of these codes:"})
    void sayWhatIsWrongWithThemAndKeepWhatWasTyped(String table, String field, String typed, String said) {
        var wrong = year.declare(Map.of(field, typed.replace("; ", "\n"), "destinations", "Gabon"), table);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select("#" + field + "-error").text()).contains(said);
        assertThat(parsed(wrong).select("#" + field).val()).isEqualTo(typed.replace("; ", "\n"));
        assertThat(parsed(wrong).select("#destinations").text()).isEqualTo("Gabon");
        assertThat(year.officer.page("/releases").text()).doesNotContain("during " + year.year);
    }

    @Test
    @Order(1)
    void areNotLostForWhoeverTickedNoTableOfThem() {
        var wrong = year.declare(Map.of("homeRegions", "Maritime", "homeCountries", "Togo", "destinations", "Gabon"),
                "ROUTE");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select("#tables-error").text())
                .contains("groups of places under “Regions that children "
                        + "come from”. Tick a table of routes for them, or empty the field")
                .doesNotContain("Countries");
        assertThat(parsed(wrong).select("#homeRegions").val()).isEqualTo("Maritime");
        var none = year.declare(Map.of("homeCountries", "Togo", "destinations", " \n"), "SEX");
        assertThat(parsed(none).select("#tables-error").text()).contains("“Countries that children come from”")
                .doesNotContain("taken to");
    }

    @Test
    @Order(2)
    void areReleasedInThemWithTheSmallestHidden() {
        family = ReleasedYear.declared(year.declare(PLACES, "ROUTE"));
        assertThat(places(family)).containsExactly("Togo", "Benin, Ghana", "Nigeria", "Gabon");
        assertThat(year.released(family, "PUBLIC")).contains("It went out");

        var table = year.officer.page(family + "/figures?issue=0").select("table");

        assertThat(table.select("thead th").eachText()).containsExactly("Nigeria", "Gabon", "Not known or other",
                "All");
        assertThat(table.select("tbody th").eachText()).containsExactly("Togo", "Benin, Ghana", "Not known or other",
                "All");
        assertThat(table.select("tbody tr").eachText()).containsExactly("Togo 26 0 0 26", "Benin, Ghana 0 14 0 14",
                "Not known or other 0 0 0 0", "All 26 14 0 40");
        year.officer.get("/language/fr?to=/profile");
        assertThat(year.officer.page(family + "/figures?issue=0").select("tbody th").eachText())
                .contains("Bénin, Ghana", "Non connu ou autre");
        year.officer.inEnglish();
    }

    @Test
    @Order(3)
    void areDrawnOnRequest() {
        var page = year.officer.page(family + "/figures?issue=0");
        assertThat(page.select("svg")).as("no bars where there are routes").isEmpty();

        var drawn = year.officer.page(page.select("main a[href*='draw=table-0']").attr("href"));

        assertThat(drawn.select("svg.kinward-flow")).hasSize(1);
        assertThat(drawn.select("figure").text()).contains("Togo", "Benin, Ghana", "Nigeria", "Gabon");
    }

    @Test
    @Order(4)
    void leaveAsAFile() {
        var page = year.officer.page(family + "/figures?issue=0");

        var csv = new String(year.officer.file(page, family + "/file", Map.of("as", "CSV")).body(),
                StandardCharsets.UTF_8);

        assertThat(csv.replace("\uFEFF", "").lines()).startsWith(
                "\"From (code)\",\"From\",\"Nigeria (NG)\",\"Gabon (GA)\",\"Not known or other (REST)\",\"All (ALL)\"",
                "\"TG\",\"Togo\",\"26\",\"0\",\"0\",\"26\"", "\"BJ+GH\",\"Benin, Ghana\",\"0\",\"14\",\"0\",\"14\"");
    }

    /** The three from Ghana stand alone here: they are hidden, and so is what would give them away. */
    @Test
    @Order(5)
    void hideASmallRouteAndWhatWouldGiveItAway() {
        var alone = new ReleasedYear(port, database, snapshots, 10).withRoutes();
        var other = ReleasedYear.declared(alone.declare(Map.of("homeCountries", "Togo\nBenin\nGhana", "destinations",
                "Nigeria\nGabon"), "ROUTE"));
        assertThat(alone.released(other, "PUBLIC")).contains("It went out");

        var page = alone.officer.page(other + "/figures?issue=0&draw=table-0");

        var ghana = page.select("tbody tr:has(th:containsOwn(Ghana)) td").eachText();
        assertThat(ghana.get(1)).isEqualTo("hidden");
        assertThat(ghana.getLast()).isEqualTo("hidden");
        assertThat(page.select("tbody td:containsOwn(hidden)")).hasSizeGreaterThan(2);
        assertThat(page.select("figure.kinward-flow, figure").text()).contains("hidden");
    }

    /** Togo and the Congo both have a region Plateaux. */
    @Test
    @Order(6)
    void tellRegionsOfOneNameApart() {
        var other = new ReleasedYear(port, database, snapshots, 6).withRoutes().withRegionsOfOneName();
        var regions = ReleasedYear.declared(other.declare(Map.of("homeRegions", "TG-P\nCG-14", "destinations",
                "Nigeria\nGabon"), "ROUTE_REGION"));
        assertThat(other.released(regions, "PUBLIC")).contains("It went out");

        var page = other.officer.page(regions + "/figures?issue=0&draw=table-0");
        var csv = new String(other.officer.file(page, regions + "/file", Map.of("as", "CSV")).body(),
                StandardCharsets.UTF_8);

        assertThat(page.select("tbody tr").eachText()).startsWith("Plateaux (TG-P) 26 0 0 26",
                "Plateaux (CG-14) 0 14 0 14");
        assertThat(page.select("svg.kinward-flow text").eachText()).contains("Plateaux (TG-P): 26",
                "Plateaux (CG-14): 14");
        assertThat(csv).contains("\"TG-P\",\"Plateaux (TG-P)\",\"26\",\"0\"",
                "\"CG-14\",\"Plateaux (CG-14)\",\"0\",\"14\"");
    }

    @Test
    @Order(7)
    void areShownWithChanceInAnotherYear() {
        var other = new ReleasedYear(port, database, snapshots, 8).withRoutes();
        var noisy = ReleasedYear.declared(other.declare(Map.of("homeCountries", "Togo\nBénin, GH", "destinations",
                "Nigeria\nGabon", "homeRegions", "Maritime, TG-P\nTG-K", "protection", "NOISY"), "ROUTE",
                "ROUTE_REGION")) + "/noisy";

        assertThat(places(noisy)).isEqualTo(places(noisy.replace("/noisy", ""))).containsExactly("Togo", "Benin, Ghana",
                "Maritime, Plateaux (TG-P)", "Kara", "Nigeria", "Gabon");
        var sent = year.officer.send(year.officer.page(noisy), noisy, Map.of("table", "ROUTE", "audience", "PARTNER"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        var table = year.officer.page(noisy + "/table?issue=0").select("table");
        assertThat(table.select("tbody th").eachText()).containsExactly("Togo", "Benin, Ghana", "Not known or other",
                "All");
        assertThat(table.select("tbody tr").first().select("td").first().text()).matches("\\d+ ± 6");

        year.officer.send(year.officer.page(noisy), noisy, Map.of("table", "ROUTE_REGION", "audience", "PARTNER"));
        var regions = year.officer.page(noisy + "/table?issue=1").select("table tbody th").eachText();
        assertThat(regions).containsExactly("Maritime, Plateaux (TG-P)", "Kara", "Not known or other", "All");
    }

    /** The groups that a page shows before anything goes out. */
    private List<String> places(String page) {
        return year.officer.page(page).select("main section[aria-labelledby=places] li").eachText();
    }
}
