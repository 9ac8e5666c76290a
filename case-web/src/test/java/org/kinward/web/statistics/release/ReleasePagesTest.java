package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures leave the house by a press: declared once, worked out beside the pages, checked at each look, shown to their readers. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleasePagesTest {

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
        year = new ReleasedYear(port, database, snapshots, 3);
    }

    @Test
    @Order(1)
    void saysWhatHelpsWhereTablesAreTooMuch() {
        var none = year.declare();
        var much = year.declare("SEX", "AGE_USUAL", "BORDER", "STATUS", "OUTCOME");
        var noPace = year.declare(Map.of("pace", "DAILY"), "SEX");
        assertThat(noPace.statusCode()).isEqualTo(400);
        assertThat(parsed(noPace).text()).contains("Choose how often new figures may go out");
        assertThat(year.officer.page("/releases/new").select("[name=pace][checked]").val()).isEqualTo("HALF_YEAR");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(parsed(none).text()).contains("Tick at least one table");
        assertThat(much.statusCode()).isEqualTo(422);
        assertThat(parsed(much).text()).contains("too much for one year", "Choose larger groups",
                "Leave out this one table: Age, four groups");
    }

    @Test
    @Order(2)
    void keepsAYearOnce() {
        family = year.declared();

        var again = year.declare("SEX");

        assertThat(family).matches("/releases/[0-9a-f-]{36}");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(parsed(again).text()).contains("has its tables already");
        assertThat(year.officer.page(family).text()).contains("Age, two groups, by sex", "Nothing has gone out yet");
    }

    @Test
    @Order(3)
    void givesOutWhatIsProvedAndSaysWhyNotASecondTime() {
        year.asked(family, "PUBLIC");
        var job = year.officer.page("/today").select("main a[href='" + family + "/job']");
        assertThat(job.text()).contains("See how far they are", "" + year.year);

        assertThat(year.over(family)).contains("It went out", "See the tables");

        assertThat(year.officer.page("/today").select("main a[href='" + family + "/job']")).isEmpty();
        assertThat(year.released(family, "PUBLIC")).contains("Nothing went out", "have these figures already");
        assertThat(year.officer.page(family).select("a[href*=figures]")).hasSize(1);
    }

    @Test
    @Order(4)
    void hidesSmallCountsAllAlike() {
        var table = year.officer.page(family + "/figures?issue=0").select("table");

        assertThat(table.select("tbody th").eachText()).containsExactly("Under 12", "12 to 17",
                "18 or older, or not known", "All");
        var hidden = table.select("td:containsOwn(hidden)");
        assertThat(hidden).hasSizeGreaterThan(1).allSatisfy(
                cell -> assertThat(cell.outerHtml()).isEqualTo(hidden.first().outerHtml()));
        assertThat(table.select("tbody tr").first().select("td").first().text()).as("three girls").isEqualTo("hidden");
        assertThat(year.officer.page(family + "/figures?issue=0").text()).contains("cells can be read",
                "Counts from 1 up to just below 10 are hidden");
    }

    /** Nobody goes from an age to a sex: without routes there is no picture of bands, nor a way to one. */
    @Test
    @Order(4)
    void isNotDrawnAsRoutesWhereItHasNone() {
        var page = year.officer.page(family + "/figures?issue=0");

        assertThat(page.select("table caption").first().id()).isEqualTo("table-0");
        assertThat(page.select("main a[href*='draw=']")).isEmpty();
        assertThat(year.officer.page(family + "/figures?issue=0&draw=table-0").select("svg.kinward-flow")).isEmpty();
    }

    /** Whoever asks for records of the same year is told that tables of it hide figures. */
    @Test
    @Order(5)
    void isSaidBesideRecordsOfTheSameYear() {
        var officer = year.officer;
        var draft = Shift.to(officer.answer("/exports/new", Map.of("kind", "RECORDS"))).replace("/fields", "");
        officer.answer(draft + "/fields", Map.of("fields", "SEX"));
        officer.answer(draft + "/aim", Map.of("purpose", "A study", "recipient", "A university"));

        officer.answer(draft + "/period", Map.of("happening", "RECORDED", "from", "May " + year.year, "to",
                "May " + year.year));
        assertThat(officer.page(draft).text()).contains("Tables of " + year.year + " were given out");
        officer.answer(draft + "/period", Map.of("happening", "RECORDED", "from", "May 1991", "to", "May 1991"));
        assertThat(officer.page(draft).text()).doesNotContain("were given out");
    }

    @Test
    @Order(5)
    void leavesAsAFileWithTheSameCellsHidden() throws Exception {
        var page = year.officer.page(family + "/figures?issue=0");
        var shown = withCodes(page.select("table tbody tr").stream().map(line -> line.select("th, td").eachText())
                .toList());

        var csv = year.officer.file(page, family + "/file", Map.of("as", "CSV"));
        var xlsx = year.officer.file(page, family + "/file", Map.of("as", "XLSX"));

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"figures-" + year.year + "-AGE_TWO_SEX.csv\"");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).replace("\uFEFF", "").lines()
                .map(line -> List.of(line.replaceAll("^\"|\"$", "").split("\",\"", -1))))
                .containsExactlyElementsOf(shown);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.findSheet("Table").orElseThrow().read().stream()
                    .map(line -> line.stream().map(Cell::getText).toList())).containsExactlyElementsOf(shown);
            assertThat(book.getFirstSheet().read().stream().map(line -> line.getCellText(1))).contains("Everybody")
                    .anyMatch(words -> words.startsWith("Before the words of each answer stands its code"));
        }
        assertTold(page, csv.body(), xlsx.body());
    }

    /** As a page of ages by sex says it, with the headings of a file and the code of each line. */
    static List<List<String>> withCodes(List<List<String>> lines) {
        return withCodes(List.of("0-11", "12-17", "REST", "ALL"), lines);
    }

    static List<List<String>> withCodes(List<String> codes, List<List<String>> lines) {
        assertThat(lines).hasSameSizeAs(codes);
        return Stream.concat(Stream.of(List.of("Age (code)", "Age", "Girls (GIRL)", "Boys (BOY)",
                "Not known or other (REST)", "All (ALL)")), IntStream.range(0, codes.size()).mapToObj(
                        at -> Stream
                                .concat(Stream.of(codes.get(at)), lines.get(at).stream()).toList()))
                .toList();
    }

    @Test
    @Order(5)
    void leavesInFrenchWithTheSameCodes() {
        year.officer.get("/language/fr?to=/profile");
        var page = year.officer.page(family + "/figures?issue=0");

        var csv = new String(year.officer.file(page, family + "/file", Map.of("as", "CSV")).body(),
                StandardCharsets.UTF_8);
        var readMe = new String(year.officer.file(page, family + "/file", Map.of("as", "READ_ME")).body(),
                StandardCharsets.UTF_8);

        year.officer.inEnglish();
        assertThat(csv.replace("\uFEFF", "").lines()).startsWith(
                "\"Âge (code)\",\"Âge\",\"Filles (GIRL)\",\"Garçons (BOY)\",\"Non connu ou autre (REST)\",\"Tous (ALL)\"")
                .anyMatch(line -> line.startsWith("\"12-17\",\"12 à 17 ans\","));
        assertThat(readMe).contains("Codes: Avant les mots de chaque réponse se trouve son code");
    }

    /** Each file that was taken is told of, on the page and in what comes with it. */
    private void assertTold(Document page, byte[] csv, byte[] xlsx) {
        var readMe = new String(year.officer.file(page, family + "/file", Map.of("as", "READ_ME")).body(),
                StandardCharsets.UTF_8);
        assertThat(readMe).contains("For whom?: Everybody", "Counts from 1 up to just below 10 are hidden",
                "# rows 4, bytes " + csv.length,
                sha256(csv) + "  figures-"
                        + year.year + "-AGE_TWO_SEX.csv");
        assertThat(year.officer.page(family).select("section[aria-labelledby=files] li").eachText())
                .anyMatch(file -> file.contains(sha256(csv)) && file.contains("rows: 4"))
                .anyMatch(file -> file.contains(sha256(xlsx)));
        assertThat(year.officer.file(page, family + "/file", Map.of("as", "XLS")).statusCode()).isEqualTo(404);
        assertThat(year.officer.file(page, family + "/file", Map.of("as", "CSV", "table", "table-9")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void showsEachReaderWhatIsForThem() {
        year.released(family, "PARTNER");
        var admin = Shift.of(port, "admin");

        assertThat(admin.page(family).select("a[href*=figures]")).hasSize(1);
        assertThat(admin.page(family + "/figures?issue=0").select("table")).hasSize(1);
        assertThat(admin.get(family + "/figures?issue=1").statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "manager").page(family).select("a[href*=figures]")).hasSize(2);
        for (var other : List.of("worker", "auditor", "manager-b")) {
            var shift = Shift.of(port, other);
            for (var page : List.of("", "/figures?issue=0", "/job", "/return", "/signed?number=0")) {
                assertThat(shift.get(family + page).statusCode()).as(other + page).isEqualTo(404);
            }
        }
    }

    @Test
    @Order(7)
    void showsNothingOfFiguresThatSomebodyChanged() {
        var before = year.officer.page(family + "/figures?issue=0");
        year.forge("update statistics.issue set figures[1] = 3 where number = 0 and family_id = '"
                + family.replaceAll(".*/", "") + "'");

        var answer = year.officer.get(family + "/figures?issue=0");

        assertThat(Shift.whole(year.officer.send(before, family + "/file", Map.of("as", "CSV"))))
                .isEqualTo(family + "/figures?issue=0");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(parsed(answer).text()).contains("These figures are not shown");
        assertThat(parsed(answer).select("table")).isEmpty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
