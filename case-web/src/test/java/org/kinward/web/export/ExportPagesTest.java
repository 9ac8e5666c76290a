package org.kinward.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Records leave by their forms: prepared, checked, agreed to by another, made once, taken once, opened by the password. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportPagesTest {

    private static final String LIST = "/exports";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift officer;
    private Shift admin;
    private SnapshotInHouse snapshot;

    @BeforeAll
    void records() {
        officer = Shift.of(port, "officer").inEnglish();
        admin = Shift.of(port, "admin").inEnglish();
        snapshot = SnapshotInHouse.of(database);
        snapshot.opened(150, 2024, 3);
        snapshot.opened(40, 2023, 3);
        snapshot.opened(6, 2022, 3);
        snapshot.opened(60, 2019, 3);
        snapshot.opened(60, 2018, 3);
        IntStream.rangeClosed(1, 12).forEach(month -> snapshot.opened(18, 2013, month));
    }

    @AfterAll
    void takeAway() {
        snapshot.takeAway();
    }

    @Test
    void opensToDataOfficersAndAdministratorsOnly() {
        assertThat(officer.page(LIST).select("a[href=/exports/new]")).hasSize(1);
        assertThat(admin.page(LIST).select("a[href=/exports/new]")).isEmpty();
        assertThat(admin.get(LIST + "/new").statusCode()).isEqualTo(404);
        for (var other : List.of("worker", "manager", "carer", "auditor", "provider")) {
            assertThat(Shift.of(port, other).get(LIST).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void saysEverythingThatIsWrong() {
        wrong(officer.answer(LIST + "/new", Map.of()), "Choose records or figures");
        var draft = begun();

        wrong(officer.answer(draft + "/fields", Map.of("fields", "NAME")), "Choose at least one field");
        wrong(officer.answer(draft + "/period", Map.of("from", "soon", "to", "13 2024")), "Choose what happened",
                "Enter a month and a year");
        wrong(officer.answer(draft + "/period", Map.of("happening", "RECORDED", "from", "5 2024", "to", "March 2024")),
                "must not come before");
        wrong(officer.answer(draft + "/aim", Map.of("purpose", " ", "recipient", "")), "Say what this export is for",
                "Say who gets it");
        wrong(officer.answer(draft + "/aim", Map.of("purpose", "Call +228 90 12 34 56", "recipient", "A university")),
                "There is a problem");
    }

    @Test
    void sendsWhoWantsFiguresToTheReleasedTables() {
        var answer = officer.answer(LIST + "/new", Map.of("kind", "FIGURES"));

        assertThat(Shift.whole(answer)).isEqualTo("/releases");
    }

    @Test
    void asksForWhatIsStillMissing() {
        var draft = begun();

        assertThat(Shift.to(officer.get(draft))).isEqualTo(draft + "/fields");
    }

    @Test
    void saysWhyNothingLeaves() {
        assertThat(officer.page(planned("2020", "Study of few")).text()).contains("No records match");
        assertThat(officer.page(planned("2022", "Study of few")).text()).contains("Too few children");
    }

    @Test
    void leavesByOnePersonUpToAHundredRowsOnceAndLocked() throws Exception {
        var export = planned("2023", "Study of forty");
        var check = officer.page(export);
        assertThat(check.text()).contains("40", "At most 100 rows", "Study of forty", "Opened from March 2023");
        assertThat(officer.send(check, export + "/ask", Map.of()).statusCode()).isEqualTo(302);

        var made = parsed(officer.answer(export, export + "/make"));
        var password = made.select("code").text();
        var file = officer.file(made, export + "/file");
        var again = officer.file(made, export + "/file");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"export-\\d{4}-\\d\\d-\\d\\d\\.xlsx\"");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(officer.page(export).text()).contains("The file was downloaded", "Downloaded Yawa", "SHA-256")
                .doesNotContain(password);
        readBack(file.body(), password);
        assertThat(database.superuser().sql("select count(*) from casework.export_file where export_id = ?")
                .param(UUID.fromString(export.substring(LIST.length() + 1))).query(Long.class).single()).isZero();
    }

    @Test
    void waitsForAnotherAboveAHundredRows() {
        var export = planned("2024", "Study of many");
        assertThat(officer.send(officer.page(export), export + "/ask", Map.of()).statusCode()).isEqualTo(302);
        var waiting = officer.page(export);
        assertThat(waiting.text()).contains("waits for a second person");
        assertThat(waiting.select("form[action$=/make], form[action$=/agree]")).isEmpty();
        var seen = admin.page(export);
        assertThat(seen.text()).contains("Study of many", "Said less exactly", "Rows left out", "150");
        assertThat(officer.post(export + "/agree", Map.of("_csrf", waiting.select("[name=_csrf]").val())).statusCode())
                .isEqualTo(422);
        assertThat(Shift.to(officer.post(export + "/make", Map.of("_csrf", waiting.select("[name=_csrf]").val()))))
                .isEqualTo(export);

        wrong(admin.send(seen, export + "/refuse", Map.of("reason", "")), "Say why not");
        assertThat(admin.send(seen, export + "/agree", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.send(seen, export + "/agree", Map.of()).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(admin.send(seen, export + "/refuse", Map.of("reason", "Too much")).statusCode()).isEqualTo(409);

        assertThat(officer.page(export).select("form[action$=/make]")).hasSize(1);
        assertThat(admin.page(export).select("form[action$=/make], form[action$=/file]")).isEmpty();
        assertThat(admin.page(LIST).text()).contains("150 rows", "Can be made");
    }

    /** Sixty and sixty are a hundred and twenty, whoever asks for them one after the other. */
    @Test
    void waitsForAnotherWhereManySmallOnesMakeALargeOne() {
        var first = planned("2019", "Study of a part");
        officer.send(officer.page(first), first + "/ask", Map.of());
        assertThat(officer.page(first).select("form[action$=/make]")).hasSize(1);
        var second = planned("2018", "Study of the next part");
        assertThat(officer.page(second).text()).contains("60", "More than 100 rows, with those that your agency took");

        officer.send(officer.page(second), second + "/ask", Map.of());

        assertThat(officer.page(second).text()).contains("waits for a second person");
        assertThat(Shift.to(officer.post(second + "/make",
                Map.of("_csrf", officer.page(second).select("[name=_csrf]").val())))).isEqualTo(second);
    }

    /** Of each month nine are girls: whoever has the file by sex would have them by month as well. */
    @Test
    void saysLessExactlyWhatWouldFindChildrenTogetherWithAFileBefore() {
        var months = new ExportPlan.Filter(Happening.RECORDED,
                new Period(YearMonth.of(2013, 1), YearMonth.of(2013, 12)));
        var alone = officer.page(planned("OPENED", months, "Study of months"));
        assertThat(alone.select("dl").text()).contains("216").doesNotContain("by quarter");
        var bySex = planned("SEX", months, "Study of sexes");
        assertThat(officer.send(officer.page(bySex), bySex + "/ask", Map.of()).statusCode()).isEqualTo(302);

        var after = officer.page(planned("OPENED", months, "Study of months again"));

        assertThat(after.select("dl").text()).contains("216", "Month of intake: by quarter");
        var shown = planned("OPENED", months, "Study of another window");
        var page = officer.page(shown);
        var between = planned("SEX", months, "Study of what came between");
        officer.send(officer.page(between), between + "/ask", Map.of());
        assertThat(officer.send(page, shown + "/ask", Map.of()).statusCode()).isEqualTo(409);
    }

    /** What somebody changed behind the seal is not asked for, and not made. */
    @Test
    void leavesOnlyWhatWasWrittenDown() {
        var export = planned("2024", "Study of forged records");
        var shown = officer.page(export);
        snapshot.forge();
        var notAsked = officer.send(shown, export + "/ask", Map.of());
        snapshot.forge();
        assertThat(officer.send(shown, export + "/ask", Map.of()).statusCode()).isEqualTo(302);
        admin.send(admin.page(export), export + "/agree", Map.of());
        var agreed = officer.page(export);
        snapshot.forge();
        var notMade = officer.send(agreed, export + "/make", Map.of());
        snapshot.forge();

        for (var refused : List.of(notAsked, notMade)) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(parsed(refused).text()).contains("not what was written down");
        }
        assertThat(parsed(officer.send(agreed, export + "/make", Map.of())).select("code").text()).isNotEmpty();
    }

    @Test
    void isNotMadeOnceItIsRefused() {
        var export = planned("2024", "Study of refused");
        officer.send(officer.page(export), export + "/ask", Map.of());

        admin.send(admin.page(export), export + "/refuse", Map.of("reason", "Not for this purpose"));

        assertThat(officer.page(export).text()).contains("The second person said no", "Not for this purpose");
        assertThat(officer.page(export).select("main form")).isEmpty();
    }

    @Test
    void asksAnewWhenWhatWasShownHasChanged() {
        var export = planned("2023", "Study of change");
        var shown = officer.page(export);
        officer.answer(export + "/period", Map.of("happening", "RECORDED", "from", "1 2023", "to", "12 2023"));

        assertThat(officer.send(shown, export + "/ask", Map.of()).statusCode()).isEqualTo(409);
        assertThat(officer.send(officer.page(export), export + "/ask", Map.of("snapshot", "99999999")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void showsADraftToNobodyElse() {
        assertThat(admin.get(planned("2024", "Study of a draft")).statusCode()).isEqualTo(404);
    }

    private static void readBack(byte[] file, String password) throws Exception {
        try (var locked = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var lock = Decryptor.getInstance(new EncryptionInfo(locked));
            assertThat(lock.verifyPassword("not the one")).isFalse();
            assertThat(lock.verifyPassword(password)).isTrue();
            try (var book = new ReadableWorkbook(lock.getDataStream(locked))) {
                var rows = book.findSheet("Records").orElseThrow().read();
                assertThat(rows).hasSize(41);
                assertThat(rows.getFirst().stream().map(cell -> cell.getText())).containsExactly("row_id",
                        "opened_code", "Month of intake", "sex_code", "Sex", "origin_country_code", "Country of home");
                assertThat(rows.get(1).stream().skip(1).map(cell -> cell.getText())).startsWith("2023-03", "2023-03")
                        .endsWith("TG", "Togo");
                assertThat(book.getFirstSheet().read().stream().map(row -> row.getCellText(1)))
                        .contains("Study of forty", "University of Lomé");
            }
        }
    }

    private String begun() {
        return Shift.to(officer.answer(LIST + "/new", Map.of("kind", "RECORDS"))).replace("/fields", "");
    }

    private String planned(String year, String purpose) {
        var march = YearMonth.of(Integer.parseInt(year), 3);
        return planned("OPENED SEX ORIGIN_COUNTRY", new ExportPlan.Filter(Happening.RECORDED, new Period(march, march)),
                purpose);
    }

    /** Months are typed in both languages. */
    private String planned(String fields, ExportPlan.Filter filter, String purpose) {
        var draft = begun();
        var page = officer.page(draft + "/fields");
        officer.sendAll(draft + "/fields", "fields=" + fields.replace(" ", "&fields=") + "&_csrf="
                + page.select("main form [name=_csrf]").val());
        officer.answer(draft + "/period", Map.of("happening", filter.happening().name(),
                "from", written(filter.period().from(), Locale.ENGLISH), "to",
                written(filter.period().to(), Locale.FRENCH)));
        assertThat(Shift.to(officer.answer(draft + "/aim", Map.of("purpose", purpose, "recipient",
                "University of Lomé")))).isEqualTo(draft);
        return draft;
    }

    private static String written(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }

    private static void wrong(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }
}
