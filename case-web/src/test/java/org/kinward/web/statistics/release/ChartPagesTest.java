package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.access.Actors;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several released tables on one page, each drawn below itself. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;
    @Autowired
    private AskRelease ask;
    @Autowired
    private WorkRelease work;
    @Autowired
    private Actors actors;

    private ReleasedYear year;
    private String figures = "";
    private String later = "";

    @BeforeAll
    void aYear() {
        year = new ReleasedYear(port, database, snapshots, 1);
        var family = ReleasedYear.declared(year.declare("SEX", "AGE_TWO_SEX", "AGE_TWO_SEX_BORDER"));
        new QuarterAgo(ask, work, actors).released(family);
        figures = family + "/figures?issue=0";
        year.grow(41, 60);
        assertThat(year.released(family, "PUBLIC")).contains("It went out");
        later = family + "/figures?issue=1";
    }

    /** Twenty boys came in: what they changed says so, and what it was before, which everybody holds; nothing else does. */
    @Test
    void saysWhichFiguresWereRevised() {
        var page = year.officer.page(later);
        var rows = page.select("table").first().select("tbody tr");

        assertThat(rows.select(":has(th:containsOwn(Girls)) td").text()).isEqualTo("26");
        assertThat(rows.select(":has(th:containsOwn(Boys)) td").text()).isEqualTo("34 (revised, before: 14)");
        assertThat(rows.last().select("td").text()).isEqualTo("60 (revised, before: 40)");
        assertThat(page.select("td").eachText()).noneMatch(cell -> cell.startsWith("hidden") && cell.length() > 6);
        assertThat(page.select("main").text()).contains("“Revised” stands behind a figure that went out otherwise on");
        assertThat(year.officer.page(figures).select("main").text()).as("the first time").doesNotContainIgnoringCase(
                "revised");
    }

    /** Whoever has only the file sees it as well: what was shown before stands behind each column in which something was revised. */
    @Test
    void saysInTheFilesWhichFiguresWereRevised() throws IOException {
        var page = year.officer.page(later);
        var csv = taken(page, "CSV");

        assertThat(csv).contains("\"Case files\",\"Case files, before\"\r\n", "\"Girls\",\"26\",\"\"\r\n",
                "\"Boys\",\"34\",\"14\"\r\n", "\"All\",\"60\",\"40\"\r\n");
        assertThat(taken(page, "READ_ME")).contains("they went out otherwise on", "stands in the columns “before”");
        assertThat(taken(year.officer.page(figures), "CSV")).as("the first time").doesNotContain("before");
        var book = year.officer.file(page, later.replaceAll("/figures.*", "/file"), Map.of("as", "XLSX")).body();
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book));
                var rows = opened.getSheets().toList().get(1).openStream()) {
            assertThat(rows.map(row -> row.stream().map(Cell::getText).toList()).filter(row -> row.contains("Boys")))
                    .singleElement().satisfies(row -> assertThat(row).endsWith("34", "14"));
        }
    }

    private String taken(Document page, String as) {
        return new String(year.officer.file(page, later.replaceAll("/figures.*", "/file"), Map.of("as", as)).body(),
                StandardCharsets.UTF_8);
    }

    /** Of the table with three criteria nothing: the girls under 12 are hidden in its margin of ages. */
    @Test
    void areDrawnEachWithPatternsAndNamesOfItsOwn() {
        var page = year.officer.page(figures);

        assertThat(page.select("table")).hasSize(3);
        assertThat(page.select("figure.kinward-chart")).hasSize(2);
        assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg rect[fill^=url]").eachAttr("fill")).isNotEmpty()
                .allSatisfy(fill -> assertThat(page.getElementById(fill.replaceAll("url\\(#|\\)", ""))).isNotNull());
        assertThat(page.select("figure.kinward-chart svg")).allSatisfy(
                svg -> assertThat(svg.attr("aria-labelledby").split(" ")).hasSize(2));
        assertThat(page.select("figcaption").eachText()).allMatch(heading -> heading.startsWith("Chart: "))
                .doesNotHaveDuplicates();
        for (var kind : List.of("figure.kinward-chart", "figure.kinward-chart svg")) {
            assertThat(page.select(kind).stream().map(named -> Stream.of(named.attr("aria-labelledby").split(" "))
                    .map(page::getElementById).map(Element::text).collect(Collectors.joining(" "))).toList())
                    .doesNotContain("").doesNotHaveDuplicates();
        }
    }

    /** Three girls under 12, and those whose figures would give them away: no bar tells which is which. */
    @Test
    void haveHiddenBarsThatAreAllAlike() {
        var page = year.officer.page(figures);
        var figure = page.select("figure.kinward-chart").get(1);
        var cells = page.select("table").get(1).select("tbody tr").stream().limit(3)
                .flatMap(line -> line.select("td").eachText().stream().limit(3)).toList();

        assertThat(page.select("figure.kinward-chart, table").first().tagName()).isEqualTo("table");
        assertThat(figure.select("text.kinward-chart__heading").eachText()).containsExactly("Under 12", "12 to 17",
                "18 or older, or not known");
        assertThat(figure.select("svg text:not(.kinward-chart__heading)").eachText().stream()
                .map(words -> words.replaceAll(".*: ", ""))).containsExactlyElementsOf(cells);
        var hidden = figure.select("rect.kinward-chart__bar--hidden");
        assertThat(hidden).hasSameSizeAs(cells.stream().filter("hidden"::equals).toList());
        assertThat(hidden.stream().map(bar -> bar.removeAttr("y").outerHtml()).distinct()).hasSize(1);
        assertThat(IntStream.range(0, 9).filter(at -> cells.get(at).equals("hidden"))
                .mapToObj(List.of(3, 0, 0, 23, 14, 0, 0, 0, 0)::get).distinct()).as("of different figures")
                .hasSizeGreaterThan(1);
        assertThat(figure.select("desc").text()).contains("Under 12, Girls: hidden");
        assertThat(figure.text()).contains("Hidden figures are all drawn alike");
    }

    @Test
    void areSaidInBothLanguages() {
        assertThat(told(year.officer.page(figures))).contains("A chart of bars. The table above", "Girls: ");
        year.officer.get("/language/fr?to=/profile");
        var french = told(year.officer.page(figures));
        year.officer.inEnglish();
        assertThat(french).contains("Un graphique en barres. Le tableau ci-dessus", "Filles : ");
    }

    private static String told(Document page) {
        return page.select("figure.kinward-chart desc").first().text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
