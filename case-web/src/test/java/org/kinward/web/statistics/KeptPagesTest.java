package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question kept by a data officer, found by everybody of the agency who sees figures. */
@WholeProgramTest
class KeptPagesTest {

    private static final String NEW = "/reports/kept/new";

    @LocalServerPort
    private int port;

    @Test
    void isKeptWithItsFiltersSharedNamedAnewAndTakenAway() {
        var officer = Shift.of(port, "officer");
        var name = "Older girls " + UUID.randomUUID();
        var question = officer.page("/reports/q/door?only.sex=GIRL&only.ages=12-17&bands.own=0-11,+12-17");
        var page = officer.page(question.select("main a[href^='/reports/kept/new']").attr("href"));

        assertThat(Shift.whole(officer.send(page, NEW, Map.of("name", name)))).isEqualTo("/reports?figures=kept");
        assertThat(officer.send(page, NEW, Map.of("name", name)).statusCode()).as("pressed twice").isEqualTo(302);

        var kept = officer.page(link(officer.page("/reports"), name));
        assertThat(kept.select("input[name='only.ages']").val()).isEqualTo("12-17");
        assertThat(kept.select("input[name='bands.own']").val()).isEqualTo("0-11, 12-17");
        assertThat(kept.select("select[name='only.sex'] option[selected]").val()).isEqualTo("GIRL");
        var manager = Shift.of(port, "manager");
        assertThat(manager.page("/reports").select("main h3 a").eachText()).containsOnlyOnce(name);
        assertThat(manager.page("/reports").select("main a[href^='/reports/kept/']")).isEmpty();
        assertThat(Shift.of(port, "manager-b").page("/reports").select("main h3 a").eachText()).doesNotContain(name);

        var change = change(officer.page("/reports"), name);
        assertThat(Shift.whole(officer.answer(change, Map.of("name", name + " 2")))).isEqualTo("/reports?figures=kept");
        assertThat(officer.page("/reports").select("main h3 a").eachText()).contains(name + " 2").doesNotContain(name);
        officer.answer(change, change + "/end");
        assertThat(officer.page("/reports").select("main h3 a").eachText()).doesNotContain(name + " 2");
        assertThat(officer.get(change).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithItsName() {
        var officer = Shift.of(port, "officer");
        var name = "Twice " + UUID.randomUUID();
        var page = officer.page(NEW + "?kind=recorded&filters=");
        officer.send(page, NEW, Map.of("name", name));
        var again = officer.page(NEW + "?kind=recorded&filters=");

        for (var typed : Map.of("", "Give it a name", "x".repeat(81), "Give it a name", name.toUpperCase(
                Locale.ROOT), "Another question has this name").entrySet()) {
            var answer = officer.send(again, NEW, Map.of("name", typed.getKey()));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Browser.parsed(answer).select(".govuk-error-summary a[href=#name]").text())
                    .startsWith(typed.getValue());
            assertThat(Browser.parsed(answer).select("input[name=name]").val()).isEqualTo(typed.getKey());
        }
    }

    @Test
    void isNotOverwrittenByWhoHasNotSeenTheLastName() {
        var officer = Shift.of(port, "officer");
        var name = "Stale " + UUID.randomUUID();
        officer.send(officer.page(NEW + "?kind=recorded&filters="), NEW, Map.of("name", name));
        var change = change(officer.page("/reports"), name);
        var old = officer.page(change);
        officer.answer(change, Map.of("name", name + " first"));

        var answer = officer.send(old, change, Map.of("name", name + " second"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.parsed(answer).select(".govuk-warning-text").text()).contains(name + " first");
        assertThat(Browser.parsed(answer).select("input[name=name]").val()).isEqualTo(name + " second");
    }

    @Test
    void nothingElsewhereAndNoScriptCanBeKept() {
        var officer = Shift.of(port, "officer");

        assertThat(officer.get(NEW + "?kind=recorded&filters=%22%3E%3Cscript%3E").statusCode()).isEqualTo(404);
        assertThat(officer.get(NEW + "?kind=../admin&filters=").statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "manager").get(NEW + "?kind=recorded&filters=").statusCode()).isEqualTo(404);
    }

    private static String link(Document reports, String name) {
        return reports.select("main h3 a").stream().filter(one -> one.text().equals(name)).findFirst().orElseThrow()
                .attr("href");
    }

    private static String change(Document reports, String name) {
        return reports.select("main li:has(h3) a[href^='/reports/kept/']").stream()
                .filter(one -> one.closest("li").select("h3").text().equals(name)).findFirst().orElseThrow()
                .attr("href");
    }
}
