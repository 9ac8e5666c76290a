package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table that a data officer puts together, without a script. */
@WholeProgramTest
class TablePagesTest {

    private static final String TABLE = "/reports/table";
    private static final String CHILDREN = TABLE + "?what.unit=CHILDREN";

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;

    @Test
    void hasUpToFourCriteriaOneBesideTheOther() {
        var page = officer()
                .page(CHILDREN + "&by.first=BORDER&by.second=DISABILITY&by.third=AGE_AT_INTAKE&by.fourth=SEX"
                        + "&bands.choice=TWO");

        assertThat(page.select("table thead tr")).hasSize(1);
        assertThat(page.select("table thead th").eachText()).startsWith("Border", "Difficulty in daily life",
                "Age when the child came", "Girl", "Boy");
        assertThat(page.select("table tbody")).hasSizeGreaterThanOrEqualTo(2)
                .allMatch(group -> group.select("th[scope=rowgroup]").size() == 1);
        assertThat(page.select("table tr")).allSatisfy(row -> assertThat(row.select("td").size()).isIn(0,
                page.select("table thead th").size() - 3));
    }

    @Test
    void setsTwoPeriodsSideBySide() {
        var page = officer().page(CHILDREN + "&by.first=PARENTS&by.second=SEX&beside.from=1951-01&beside.to=1951-12");

        assertThat(page.select("table thead th[scope=colgroup]").eachText()).hasSize(2)
                .endsWith("January 1951 – December 1951");
        int across = Integer.parseInt(page.select("table thead th[scope=colgroup]").first().attr("colspan"));
        assertThat(page.select("table thead tr").last().select("th")).hasSize(2 * across);
        assertThat(page.select("table tbody tr").last().select("td").last().text()).as("nobody in 1951").isEqualTo("0");
        assertThat(page.select("p.govuk-body-l").text()).contains("No child was recorded from January 1951");
    }

    @Test
    void showsAPeriodInSteps() {
        var officer = officer();
        var files = TABLE + "?what.unit=CASE_FILES";
        var steps = officer.page(files + "&beside.step=QUARTER&when.choice=LAST_12_MONTHS");
        var tooMany = officer.get(CHILDREN + "&beside.step=QUARTER&when.from=1950-01&when.to=2400-12");

        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(tooMany).select(".govuk-error-summary a[href=#beside.step]")).hasSize(1);
        assertThat(steps.select("table thead th").eachText()).hasSize(5);
        assertThat(steps.select("svg text").eachText()).hasSize(4);
        assertThat(total(steps)).isEqualTo(total(officer.page(files + "&when.choice=LAST_12_MONTHS")));
    }

    @Test
    void countsCaseFilesToo() {
        var page = officer().page(TABLE + "?what.unit=CASE_FILES&what.happening=OPEN_AT_END&by.first=SEX");

        assertThat(page.select("p.govuk-body-l").text()).contains("open at the end of");
        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("A child with two files counts twice");
    }

    @Test
    void isRefusedWithAdviceWhereNobodyCouldReadIt() {
        var page = officer().page(CHILDREN
                + "&by.first=AGE_AT_INTAKE&by.second=NEED&by.third=STATUS&by.fourth=PARENTS&bands.choice=SINGLE_YEARS");

        assertThat(page.select(".kinward-empty").text()).contains("too many figures", "wider age bands");
        assertThat(page.select("table, svg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"by.first=SEX&by.third=SEX|by.third|Choose each only once",
            "beside.step=MONTH&beside.from=2025-01&beside.to=2025-02|beside.step|Choose steps or a second period, not both",
            "beside.from=2025-03&beside.to=2025-02|beside.to|The end must be after the start",
            "bands.own=1-5|bands.own|No band has the ages 0"})
    void saysWhatIsWrong(String query, String field, String said) {
        var answer = officer().get(CHILDREN + "&" + query);
        var page = Browser.parsed(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text()).isEqualTo(said);
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void isForDataOfficersOnly() {
        assertThat(List.of("manager", "worker", "admin", "auditor", "carer"))
                .allMatch(name -> Shift.of(port, name).get(TABLE).statusCode() == 404);
        assertThat(Shift.of(port, "manager").page("/reports").select("main a[href='/reports/table']")).isEmpty();
        var first = officer().page(TABLE);
        assertThat(first.select("table, svg, .kinward-empty")).as("nothing before somebody asks").isEmpty();
    }

    private Shift officer() {
        var officer = Shift.of(port, "officer");
        night.girl(FreshWord.like("Table"));
        officer.answer("/reports", "/reports/snapshot");
        return officer;
    }

    private static int total(Document page) {
        var cells = page.select("table tbody tr").last().select("td");
        cells.select("span").remove(); // what a figure was before
        return cells.eachText().stream().mapToInt(figure -> Integer.parseInt(figure.replaceAll("\\D", ""))).sum();
    }
}
