package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A progress report from its first page until it is published. */
@WholeProgramTest
class ProgressPagesTest {

    private static final String PROGRESS = "/reports/progress";
    private static final Map<String, String> TEXT = Map.of("known", "Twelve villages were known", "progress",
            "Two more have committees", "bottlenecks", "No fuel in May", "evaluation", "Slow but steady", "changes",
            "Fewer forms");

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;

    @Test
    void isFilledInWrittenSubmittedCheckedAndPublished() {
        var officer = officer();
        var path = begun(officer, "COMMUNITY", FreshWord.like("Village "), List.of());
        assertThat(officer.page(path).select("table tbody tr")).hasSize(5);
        var asOf = officer.page(path).select("main ul.govuk-list--bullet").text();
        assertThat(asOf).containsPattern("The figures say what the records said on \\d")
                .contains("Each child counts once");
        assertThat(refused(officer, path, "SUBMITTED")).contains("A part of the text is missing.");

        send(officer, path + "/text", TEXT);
        send(officer, path + "/by-hand",
                Map.of("what", "TRAINED", "figure", "1 200", "source", "Lists of the schools"));
        move(officer, path, "SUBMITTED", "");
        assertThat(refused(officer, path, "CHECKED")).contains("No partner has read it");
        send(officer, path + "/check", Map.of("partner", "The ministry", "on.day", "1", "on.month", "1", "on.year",
                "2026", "remarks", "Good"));
        move(officer, path, "CHECKED", "");
        move(officer, path, "PUBLISHED", "");

        var page = officer.page(path);
        assertThat(page.select("main ul.govuk-list--bullet, .govuk-tag").eachText()).containsExactly("Published", asOf);
        assertThat(page.text()).contains("Two more have committees", "1200", "Lists of the schools", "The ministry",
                "as they were when the report was submitted");
        assertThat(page.select("form[action$='/move']")).isEmpty();
    }

    /** To each donor in its own months: three reports of one place at once, each submitted by itself. */
    @Test
    void runsBesideOthersOverMonthsOfItsOwn() {
        var officer = officer();
        var months = Map.of("QUARTER", "July 2026 to September 2026", "FOUR_MONTHS", "July 2026 to October 2026",
                "HALF_YEAR", "July 2026 to December 2026");
        var reports = new HashMap<String, String>();
        months.forEach((cadence, _) -> reports.put(cadence, begun(officer, Map.of("layer", "COMMUNITY", "area",
                FreshWord.like("Donor "), "cadence", cadence, "from", "2026-07", "places",
                night.place().value().toString()))));

        send(officer, reports.get("FOUR_MONTHS") + "/text", TEXT);
        move(officer, reports.get("FOUR_MONTHS"), "SUBMITTED", "");

        assertThat(months).allSatisfy((cadence, said) -> assertThat(officer.page(reports.get(cadence)).text())
                .contains(said));
        assertThat(reports).allSatisfy((cadence, path) -> assertThat(officer.page(path).select(".govuk-tag").text())
                .isEqualTo(cadence.equals("FOUR_MONTHS") ? "Submitted" : "Draft"));
    }

    @Test
    void countsAChildOnceOverTwoReports() {
        var officer = officer();
        var area = FreshWord.like("Layer ");
        var one = submitted(officer, area + " one");
        var other = submitted(officer, area + " other");
        var upper = begun(officer, "COUNTY", area, List.of(id(one), id(other)));

        var page = officer.page(upper);

        assertThat(page.select(".kinward-card").eachText()).hasSize(2);
        assertThat(page.select("table tbody tr").first().select("td").eachText())
                .isEqualTo(officer.page(one).select("table tbody tr").first().select("td").eachText());
    }

    @Test
    void showsWhatTheReportsThatItTakesInSaySideBySide() {
        var officer = officer();
        var area = FreshWord.like("Beside ");
        var one = submitted(officer, area + " one");
        var other = begun(officer, "COMMUNITY", area + " other", List.of());
        var text = new HashMap<>(TEXT);
        text.put("bottlenecks", "The bridge is gone");
        send(officer, other + "/text", text);
        move(officer, other, "SUBMITTED", "");
        var upper = begun(officer, "COUNTY", area, List.of(id(one), id(other)));
        send(officer, upper + "/text", TEXT);

        var page = officer.page(upper);
        var hinders = page.select("h3:containsOwn(What hinders) + dl").first();
        assertThat(hinders.select("dt").eachText()).containsExactlyInAnyOrder(area + " one", area + " other");
        assertThat(hinders.select("dd").eachText()).containsExactlyInAnyOrder("No fuel in May", "The bridge is gone");

        move(officer, other, "DRAFT", "A village is missing");
        assertThat(officer.page(upper).text()).contains("No fuel in May").doesNotContain("The bridge is gone");
        assertThat(refused(officer, upper, "SUBMITTED")).contains("is a draft again");
        move(officer, other, "SUBMITTED", "");
        move(officer, upper, "SUBMITTED", "");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var officer = officer();
        var first = Browser.parsed(sent(officer, PROGRESS + "/new", Map.of("area", "", "from", "soon")));
        assertThat(first.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#from", "#area");

        var path = begun(officer, "CITY", FreshWord.like("Wrong "), List.of());
        var check = sent(officer, path + "/by-hand", Map.of("figure", "many", "source", ""));

        assertThat(check.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(check).getElementById("figure").val()).isEqualTo("many");
    }

    @Test
    void showsBothTextsWhenSomebodyWasFaster() {
        var officer = officer();
        var path = begun(officer, "CITY", FreshWord.like("Stale "), List.of());
        var older = Browser.filled(officer.page(path + "/text"), path + "/text", TEXT);
        send(officer, path + "/text", Map.of("progress", "Theirs"));

        var answer = officer.post(path + "/text", older);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.parsed(answer).text()).contains("Theirs", "Two more have committees");
    }

    @Test
    void isForDataOfficersOnly() {
        var path = begun(officer(), "NATION", FreshWord.like("Fenced "), List.of());

        assertThat(List.of("manager", "worker", "carer", "admin", "auditor")).allSatisfy(
                name -> assertThat(List.of(PROGRESS, path, path + "/text"))
                        .allMatch(page -> Shift.of(port, name).get(page).statusCode() == 404));
    }

    private String submitted(Shift officer, String area) {
        var path = begun(officer, "COMMUNITY", area, List.of());
        send(officer, path + "/text", TEXT);
        move(officer, path, "SUBMITTED", "");
        return path;
    }

    private String begun(Shift officer, String layer, String area, List<String> lower) {
        var typed = new HashMap<>(Map.of("layer", layer, "area", area, "cadence", "QUARTER", "from", "2026-10"));
        if (lower.isEmpty()) {
            typed.put("places", night.place().value().toString());
        } else {
            typed.put("reports", String.join(",", lower));
        }
        return begun(officer, typed);
    }

    private static String begun(Shift officer, Map<String, String> typed) {
        var answer = sent(officer, PROGRESS + "/new", typed);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
        return answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void send(Shift officer, String path, Map<String, String> typed) {
        assertThat(sent(officer, path, typed).statusCode()).isBetween(300, 399);
    }

    private static HttpResponse<String> sent(Shift officer, String path, Map<String, String> typed) {
        return officer.post(path, Browser.filled(officer.page(path), path, typed));
    }

    private static void move(Shift officer, String path, String to, String words) {
        assertThat(moved(officer, path, to, words)).doesNotContain("refused");
    }

    private static String refused(Shift officer, String path, String to) {
        return officer.page(moved(officer, path, to, "")).select(".govuk-warning-text").text();
    }

    private static String moved(Shift officer, String path, String to, String words) {
        var form = new HashMap<>(Browser.filled(officer.page(path), path + "/move", Map.of()));
        form.put("to", to);
        form.put("words", words);
        return officer.post(path + "/move", form).headers().firstValue("location").orElseThrow()
                .replaceAll("^https?://[^/]+", "");
    }

    private Shift officer() {
        night.girl(FreshWord.like("Prg"));
        var officer = Shift.of(port, "officer");
        officer.answer("/reports", "/reports/snapshot");
        return officer;
    }
}
