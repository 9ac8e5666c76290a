package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actors;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.NightPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Story (e), to its end: the officer looks in a donor's bands, gives a table out, takes its file, and gives the same table out
 * a release later; a manager signs, and the others see what is theirs.
 */
@WholeProgramTest
class DonorJourneyTest {

    private static final int PUBLIC_FROM = 10;
    /** Of another agency; the program would count in others by itself. */
    private static final List<String> BANDS = List.of("0-6", "7-14", "15-17");
    private static final String RECORDED = "/reports/q/recorded";

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

    @Test
    void isAskedReleasedReadBackAndReleasedAgain() throws IOException {
        var year = new ReleasedYear(port, database, snapshots, 2).withManyAges();
        try (var office = Visitor.atADesk(port)) {
            var officer = NightPages.signIn(office, "officer");
            asksInTheBandsOfTheDonor(officer, year.year);
            var family = declares(officer, year.year);
            new QuarterAgo(ask, work, actors).released(family);

            var before = figures(officer.go(family + "/figures?issue=0").page());
            readsTheFileBack(officer.page(), year.year);
            year.grow(41, 43);
            var after = figures(released(officer, family).page());

            assertThat(after).hasSameSizeAs(before);
            assertThat(differences(before, after)).as("three more boys are found in no difference").isNotEmpty()
                    .allMatch(more -> more == 0 || more >= PUBLIC_FROM);
            assertThat(after).contains("hidden");
            theManagerSigns(family);
            othersSeeWhatIsTheirs(family);
        }
    }

    private static void asksInTheBandsOfTheDonor(NightPages officer, int year) {
        officer.go(RECORDED + "?when.from=%1$d-01&when.to=%1$d-12".formatted(year))
                .type(Map.of("bands.own", String.join(", ", BANDS)))
                .press("form[action='" + RECORDED + "'] > button");
        assertThat(officer.page().locator("main svg[role=img] rect").count()).isPositive();
        var lines = officer.page().locator("main table tbody tr");
        assertThat(lines.locator("th[scope=row]").allTextContents())
                .filteredOn(line -> line.matches("\\d+ to \\d+ years"))
                .containsExactly("0 to 6 years", "7 to 14 years", "15 to 17 years");
        assertThat(IntStream.range(0, BANDS.size()).mapToObj(at -> lines.nth(at).locator("td").last().textContent()))
                .extracting(all -> all.strip().replaceAll("\\D.*", "")).containsExactly("3", "25", "12");
        assertThat(lines.last().locator("td").last().textContent()).contains("40");
    }

    /** One table instead of those that are ticked at first. */
    private static String declares(NightPages officer, int year) {
        officer.press("main a[href='/releases']").press("main a[href='/releases/new']").choose("year", "" + year);
        var ticked = officer.page().locator("[name=tables]:checked");
        while (ticked.count() > 0) {
            ticked.first().uncheck();
        }
        officer.tick("tables", "AGE_SCHOOL_SEX").tick("pace", "QUARTER")
                .press("form[action='/releases/new'] button[type=submit]");
        return officer.page().url().replaceAll("^https?://[^/]+", "");
    }

    /** The workbook says what the screen says, hidden where it is hidden. */
    private static void readsTheFileBack(Page page, int year) throws IOException {
        var shown = page.locator("main table tbody tr").all().stream()
                .map(line -> line.locator("th, td").allTextContents()).toList();
        var file = page.waitForDownload(() -> page.locator("button[name=as][value=XLSX]").click());
        assertThat(file.suggestedFilename()).isEqualTo("figures-" + year + "-AGE_SCHOOL_SEX.xlsx");
        assertThat(shown).extracting(List::getFirst).startsWith("Under 7", "7 to 14", "15 to 17");
        var codes = Stream.concat(BANDS.stream(), Stream.of("REST", "ALL")).toList();
        try (var book = new ReadableWorkbook(Files.newInputStream(file.path()))) {
            assertThat(book.findSheet("Table").orElseThrow().read().stream()
                    .map(line -> line.stream().map(Cell::getText).toList()))
                    .containsExactlyElementsOf(ReleasePagesTest.withCodes(codes, shown));
            assertThat(book.getFirstSheet().read().stream().map(line -> line.getCellText(1))).contains("Everybody");
        }
    }

    private static NightPages released(NightPages officer, String family) {
        officer.go(family).tick("audience", "PUBLIC").press("form[action='" + family + "/release'] button");
        officer.page().waitForCondition(() -> {
            officer.go(family + "/job");
            return officer.text().contains("It went out") || officer.text().contains("Nothing went out");
        }, new Page.WaitForConditionOptions().setTimeout(60_000));
        return officer.press("main a[href*='/figures']");
    }

    private void theManagerSigns(String family) {
        try (var house = Visitor.atADesk(port)) {
            var manager = NightPages.signIn(house, "manager").go(RECORDED);
            assertThat(manager.page().locator("main .govuk-inset-text").textContent()).contains("Do not copy them");
            manager.press("main a:has-text('Make a version for others')").press("main a[href='" + family + "']")
                    .press("main a[href='" + family + "/return']")
                    .type(Map.of("authority", "Ministry", "law", "Law 12", "reason", "Yearly form",
                            "name", "Kossi"))
                    .choose("from", "1").choose("to", "12").press("form[action='" + family + "/return'] button");
            assertThat(manager.text()).contains("Signed by");
            assertThat(manager.page().locator("main table").first().locator("tbody tr").last().locator("td").last()
                    .textContent()).isEqualTo("43");
        }
    }

    private void othersSeeWhatIsTheirs(String family) {
        try (var admins = Visitor.atADesk(port)) {
            var admin = NightPages.signIn(admins, "admin").go(family + "/figures?issue=1");
            assertThat(admin.page().locator("main table").count()).isOne();
            for (var own : List.of(RECORDED, family + "/return", family + "/signed?number=0")) {
                assertThat(admin.go(own).page().locator("main table, main form").count()).as(own).isZero();
            }
        }
        try (var street = Visitor.atADesk(port)) {
            var worker = NightPages.signIn(street, "worker");
            for (var page : List.of(RECORDED, "/releases", family, family + "/figures?issue=0")) {
                assertThat(worker.go(page).page().locator("main table").count()).as(page).isZero();
                assertThat(worker.page().title()).as(page).contains("This page is not here");
            }
        }
    }

    private static List<String> figures(Page page) {
        return page.locator("main table tbody td").allTextContents();
    }

    /** Of the figures that both times can be read. */
    private static List<Integer> differences(List<String> before, List<String> after) {
        return IntStream.range(0, before.size()).filter(at -> isRead(before.get(at)) && isRead(after.get(at)))
                .mapToObj(at -> Integer.parseInt(after.get(at)) - Integer.parseInt(before.get(at))).toList();
    }

    private static boolean isRead(String figure) {
        return figure.matches("\\d+");
    }
}
