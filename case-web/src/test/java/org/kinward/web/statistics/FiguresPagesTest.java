package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures on the screen: taken at a press, asked by a question, exact, and for whose work they are only. */
@WholeProgramTest
class FiguresPagesTest {

    private static final String RECORDED = "/reports/q/recorded";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private NightExamples night;

    @Test
    void countAGirlMoreAfterTheNextPress() {
        var officer = Shift.of(port, "officer");
        night.girl(FreshWord.like("Before"));
        var before = girls(taken(officer).page(RECORDED));
        night.girl(FreshWord.like("Figure"));

        assertThat(girls(officer.page(RECORDED))).as("nothing moves before somebody takes figures").isEqualTo(before);
        assertThat(Shift.whole(press(officer))).isEqualTo("/reports?figures=taken");
        assertThat(girls(officer.page(RECORDED))).isEqualTo(before + 1);
        assertThat(Shift.whole(press(officer))).isEqualTo("/reports?figures=unchanged");
        assertThat(officer.page("/reports?figures=unchanged").select(".govuk-notification-banner").text())
                .contains("Nothing has changed");
    }

    @Test
    void areASentenceAChartATableAndHowItWasCounted() {
        night.girl(FreshWord.like("Said"));
        var page = taken(Shift.of(port, "officer")).page(RECORDED);

        assertThat(page.select("p.govuk-body-l").text()).matches("\\d.* recorded from .* 20\\d\\d to .*girl.*boy.*");
        assertThat(page.select("svg[role=img] > title").text()).isEqualTo(page.select("h1").text());
        assertThat(page.select("svg > desc").text()).contains("12 to 15 years: ");
        assertThat(page.select("svg rect")).hasSizeGreaterThan(3).allMatch(bar -> !bar.attr("fill").isEmpty());
        assertThat(page.select("table thead th[scope=col]").eachText()).startsWith("Age when the child came", "Girl",
                "Boy").endsWith("All");
        assertThat(page.select("table tbody th[scope=row]").eachText()).startsWith("0 to 5 years", "6 to 11 years")
                .endsWith("All");
        assertThat(page.select("[role=region][tabindex=0] table caption")).hasSize(1);
        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("what the records said on",
                "The age is an estimate for", "Each child counts once", "ethnic group");
        assertThat(page.select("main .govuk-inset-text").text()).contains("Do not copy them");
        assertThat(page.select("main a[download], main a[href*=csv], main a[href*=xlsx]")).isEmpty();
    }

    @Test
    void everyLineAndColumnAddsUp() {
        night.girl(FreshWord.like("Adds"));
        var rows = taken(Shift.of(port, "officer")).page(RECORDED).select("table tbody tr").stream()
                .map(row -> row.select("td").eachText().stream().map(FiguresPagesTest::number).toList()).toList();

        assertThat(rows).allSatisfy(row -> assertThat(row.getLast())
                .isEqualTo(row.subList(0, row.size() - 1).stream().mapToInt(Integer::intValue).sum()));
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            assertThat(rows.getLast().get(at))
                    .isEqualTo(rows.subList(0, rows.size() - 1).stream().mapToInt(row -> row.get(at)).sum());
        }
    }

    @Test
    void comeInTheBandsAndWithTheCriterionThatAreAskedFor() {
        night.girl(FreshWord.like("Bands"));
        var page = taken(Shift.of(port, "officer"))
                .page(RECORDED + "?besides=BORDER&bands.own=" + encoded("0-13, 14-17"));

        assertThat(page.select("table tbody").first().select("th[scope=rowgroup]").text())
                .isEqualTo("Within the country");
        assertThat(page.select("table tbody").first().select("th[scope=row]").eachText()).contains("0 to 13 years",
                "14 to 17 years", "All");
        assertThat(page.select("input[name=bands.own]").val()).isEqualTo("0-13, 14-17");
    }

    /** The table comes first; the picture is drawn on the server, for whoever asks, and says the same. */
    @Test
    void drawRoutesWhenSomebodyAsks() {
        night.girl(FreshWord.like("Route"));
        var officer = taken(Shift.of(port, "officer"));
        var route = officer.page("/reports/q/route?besides=SEX");
        assertThat(route.select("svg.kinward-flow")).isEmpty();

        var drawn = officer.page(route.select("main a[href*='flow=yes']").attr("href"));

        var picture = drawn.select("figure svg.kinward-flow[role=img]");
        assertThat(picture).hasSize(1);
        assertThat(picture.select("path.kinward-flow__band")).isNotEmpty()
                .hasSameSizeAs(picture.select("desc").text().split(";"));
        assertThat(picture.select("desc").text()).contains("Not asked yet to Not asked yet: ");
        assertThat(drawn.select("main script")).isEmpty();
        assertThat(drawn.select("select[name=besides] option[selected]").attr("value")).isEqualTo("SEX");
        assertThat(officer.page("/reports/q/recorded?flow=yes").select("svg.kinward-flow")).isEmpty();
    }

    @Test
    void everyQuestionOpensInBothLanguages() {
        var officer = taken(Shift.of(port, "officer"));

        assertThat(officer.page("/reports").select("main section h3 a").eachAttr("href"))
                .hasSameSizeAs(NamedQuestion.ALL)
                .allSatisfy(link -> assertThat(officer.page(link).select("h1").text()).endsWith("?"));
        officer.get("/language/fr?to=/profile");
        assertThat(NamedQuestion.ALL).allSatisfy(one -> assertThat(officer.page("/reports/q/" + one.code()).html())
                .contains("lang=\"fr\"").doesNotContain("??"));
        officer.inEnglish();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"when.from=July 2026&when.to=June 2026|when.to|The end must be after the start",
                    "when.from=soon&when.to=June 2026|when.from|Enter a month and a year, such as July 2026",
                    "bands.own=0-5, 5-17|bands.own|The bands 0-5 and 5-17 overlap",
                    "bands.own=0-5, 7-17|bands.own|No band has the ages 6",
                    "bands.own=little ones|bands.own|Write bands of full years, such as 0-6, 7-14, 15-17",
                    "only.ages=17-12|only.ages|Write one band of full years from 0 to 30, such as 12-15"})
    void sayWhatIsWrongAndKeepWhatWasTyped(String query, String field, String said) {
        var answer = Shift.of(port, "officer").get(RECORDED + "?" + query.replace(" ", "+"));
        var page = Browser.parsed(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text()).isEqualTo(said);
        assertThat(page.getElementById(field).val()).isEqualTo(query.replaceAll(".*" + field + "=([^&]*).*", "$1"));
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void sayThatNobodyMatchesAndThatNothingWasTaken() {
        var officer = taken(Shift.of(port, "officer"));

        assertThat(officer.page(RECORDED + "?when.from=1950-01&when.to=1950-02").select(".kinward-empty").text())
                .isEqualTo("No records match. Try a longer period.");
        var other = Shift.of(port, "manager-b").page(RECORDED);
        assertThat(other.select(".kinward-empty").text()).startsWith("No figures have been taken yet.");
        assertThat(other.select("table, svg")).isEmpty();
    }

    @Test
    void aManagerSeesTheOwnPlacesOnly() {
        night.girl(FreshWord.like("Own"));
        taken(Shift.of(port, "officer"));
        var manager = Shift.of(port, "manager");
        var elsewhere = database.superuser().sql("select id::text from account.place where name = 'Cedar House'")
                .query(String.class).single();

        var page = manager.page(RECORDED);

        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("Only children of your places");
        assertThat(page.select("select[name=place] option").eachAttr("value"))
                .contains(night.place().value().toString())
                .doesNotContain(elsewhere);
        assertThat(girls(page)).isPositive();
        assertThat(manager.get(RECORDED + "?place=" + elsewhere).statusCode()).isEqualTo(404);
        assertThat(manager.get("/reports/q/courts").statusCode()).isEqualTo(404);
        assertThat(manager.page("/reports").select("main a[href='/reports/q/courts']")).isEmpty();
        assertThat(manager.page("/reports").select("form[action='/reports/snapshot']")).isEmpty();
        assertThat(manager.post("/reports/snapshot", token(manager)).statusCode()).isEqualTo(404);
    }

    @Test
    void aManagerOpensTheChildrenBehindAFigureAndNobodyElseDoes() {
        night.girl(FreshWord.like("Behind"));
        var officer = taken(Shift.of(port, "officer"));
        var manager = Shift.of(port, "manager");
        var link = manager.page(RECORDED + "?when.choice=THIS_MONTH").select("table tbody tr").last().select("td a")
                .last();

        var list = manager.page(link.attr("href"));

        assertThat(list.select("p.govuk-body-l").text()).startsWith(link.text() + " child");
        assertThat(list.select(".kinward-card a[href^='/c/']")).isNotEmpty();
        assertThat(officer.page(RECORDED).select("table td a")).isEmpty();
        assertThat(List.of("officer", "worker", "admin"))
                .allMatch(name -> Shift.of(port, name).get(link.attr("href")).statusCode() == 404);
        assertThat(manager.get("/reports/q/recorded/children?of=9.GIRL").statusCode()).isEqualTo(404);
    }

    /** Own work may be of one child, on the screen. It goes on no file and in no table that leaves the house: these take no filter. */
    @Test
    void ofOneChildWhomAFilterSinglesOutStayWhereTheyAre() {
        var alone = night.girl(FreshWord.like("Alone"));
        database.superuser().sql("""
                update casework.first_hour_sex_age set age_best = 29,
                    birth_earliest = date_trunc('month', age_on - make_interval(years => 30)),
                    birth_latest = date_trunc('month', age_on - make_interval(years => 29))
                where intake_id = (select intake_id from casework.case_file where reference = ?)
                """).param(alone.symbols()).update();
        var officer = taken(Shift.of(port, "officer"));
        var filter = "?only.sex=GIRL&only.ages=29-29";

        var page = officer.page(RECORDED + filter);

        assertThat(girls(page)).isOne();
        assertThat(page.select("main .govuk-inset-text").text()).contains("Do not copy them");
        assertThat(page.select("main a[download], main a[href*=csv], main a[href*=xlsx]")).isEmpty();
        assertThat(page.select("main a[href^='/releases']").eachAttr("href")).as("without the filter")
                .containsExactly("/releases");
        assertThat(officer.page("/releases/new" + filter).select("[name^=only]")).isEmpty();
        assertThat(Shift.of(port, "manager-b").page(RECORDED + filter).select("table, svg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"worker", "carer", "admin", "auditor", "provider"})
    void areNotThereForAnybodyElse(String name) {
        var stranger = Shift.of(port, name);

        assertThat(List.of("/reports", RECORDED)).allMatch(path -> stranger.get(path).statusCode() == 404);
        assertThat(Browser.parsed(stranger.get(RECORDED)).select("link[rel=stylesheet]").attr("href"))
                .as("what is shown instead looks like every page").matches("/assets/app-[0-9a-f]{32}\\.css");
        assertThat(stranger.page("/profile").select("header a[href='/reports']")).isEmpty();
    }

    @Test
    void leaveATraceOfWhichAndHowManyAndNotOfWhatTheySay() {
        night.girl(FreshWord.like("Trace"));
        var officer = taken(Shift.of(port, "officer"));
        var table = officer.page("/reports/q/again").select("table");
        int figures = table.select("td").size();

        var written = database.superuser().sql("""
                select text from (select text, action from audit.inbox union all select text, action from audit.entry) w
                where action = 'FIGURES_VIEWED' and text like :said limit 1
                """).param("said", "%again_" + figures + "_figures%").query(String.class).optional();

        assertThat(written).isPresent();
        assertThat(officer.get("/reports/q/weight").statusCode()).isEqualTo(404);
    }

    /** Whoever pressed is told to try again, before they think that nothing happens. */
    @Test
    void areNotWaitedForLongAtAPress() throws SQLException {
        var officer = Shift.of(port, "officer");
        night.girl(FreshWord.like("Waits"));
        try (var lock = database.source("owner").getConnection(); var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table statistics.record in share mode");

            var answer = press(officer);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Browser.parsed(answer).text()).contains("Try again in a few minutes");
            lock.rollback();
        }
        assertThat(Shift.whole(press(officer))).isEqualTo("/reports?figures=taken");
    }

    private static Shift taken(Shift officer) {
        press(officer);
        return officer;
    }

    private static HttpResponse<String> press(Shift officer) {
        return officer.answer("/reports", "/reports/snapshot");
    }

    private static Map<String, String> token(Shift who) {
        return Browser.filled(who.page("/profile"), "/profile/password", Map.of());
    }

    /** What stands under "Girl" in the last line. */
    private static int girls(Document page) {
        int column = page.select("table thead th").eachText().indexOf("Girl");
        return number(page.select("table tbody tr").last().select("td").get(column - 1).text());
    }

    private static int number(String figure) {
        return Integer.parseInt(figure.replaceAll("\\D", ""));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
