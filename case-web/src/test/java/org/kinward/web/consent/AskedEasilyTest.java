package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the program knows is not typed again: the language of the child, the offices of the child, what belongs to a no. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedEasilyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private String intake = "";
    private String consent = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        consent = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/consent";
    }

    private String added(String kind, Map<String, String> typed) {
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        var all = new HashMap<>(Map.of("until.day", "" + until.getDayOfMonth(), "until.month",
                "" + until.getMonthValue(), "until.year", "" + until.getYear()));
        all.putAll(typed);
        var page = worker.page(consent + "/ask?kind=" + kind);
        all.keySet().removeIf(name -> page.select("[name=" + name + "]").isEmpty());
        return worker.send(page, consent + "/ask", all).headers().firstValue("Location").orElseThrow()
                .replaceAll(".*row=", "");
    }

    private HttpResponse<String> yes(String row) {
        var answer = consent + "/answer";
        return worker.send(worker.page(answer + "?whose=CHILD&row=" + row), answer, Map.of("state", "AGREED",
                "asked.language", "ee", "asked.interpreter", "OUR_STAFF", "asked.how", "READ_ALOUD"));
    }

    @Test
    void asksAChildInTheLanguageInWhichItWasTold() {
        var row = added("SERVICE", Map.of("what", "HEALTH_CARE"));
        var told = worker.page(intake + "/told");
        worker.send(told, intake + "/told", Map.of("q.response.value", "SEEMS_TO_AGREE"));
        var kept = database.superuser()
                .sql("select statement_language from casework.first_hour_told where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(String.class).single();

        var child = worker.page(consent + "/answer?whose=CHILD&row=" + row);
        var guardian = worker.page(consent + "/answer?whose=WHO_ANSWERS&row=" + row);

        assertThat(kept).isNotBlank();
        assertThat(child.select("select[name='asked.language'] option[selected]").val()).isEqualTo(kept);
        assertThat(guardian.select("select[name='asked.language'] option[selected]").val()).isEmpty();
    }

    @Test
    void showsWhyNotNowWhereNotNowIsChosen() {
        var page = worker.page(consent + "/answer?whose=CHILD&row=" + added("SERVICE", Map.of("what", "LEGAL_HELP")));

        var state = page.selectFirst("input[name=state][value=CANNOT_ASK_NOW]");
        assertThat(state).isNotNull();
        var shown = page.getElementById(state.attr("data-aria-controls"));
        assertThat(shown).isNotNull();
        assertThat(shown.select("[name='later.why'],[name='later.line']")).hasSizeGreaterThan(1);
        assertThat(page.select("textarea[name='later.line']")).hasSize(1);
    }

    @Test
    void ticksTheOfficesThatAreWrittenDownAndTypesOnlyOthers() {
        added("SHARING", Map.of("what", "COURT", "office", "Court of the lake", "details", "HEALTH"));
        var row = added("SHARING", Map.of("what", "POLICE", "office", "Brigade of the lake", "details", "FAMILY"));
        assertThat(yes(row).statusCode()).isEqualTo(302);
        var page = worker.page(consent + "/withdraw?whose=CHILD&row=" + row);

        assertThat(page.select("input[name='stop.known']").eachAttr("value")).contains("Brigade of the lake",
                "Court of the lake");
        assertThat(page.select("input[name='stop.known'][checked]").eachAttr("value"))
                .containsExactly("Brigade of the lake");
        var wrong = worker.send(page, consent + "/withdraw", Map.of("erase", "NOTHING", "stop.others", "x"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select("input[name='stop.known'][checked]")).as("stays ticked").hasSize(1);
        worker.send(page, consent + "/withdraw",
                Map.of("erase", "NOTHING", "stop.others", "BRIGADE of the  lake\nTracing office of the lake"));

        assertThat(database.superuser()
                .sql("select words from casework.task where kind = 'TELL_TO_STOP' and intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(String.class).list())
                .containsExactlyInAnyOrder("Brigade of the lake", "Tracing office of the lake");
        assertThat(worker.page(consent.replace("/consent", "/story?kind=CONSENT")).select("ol.moj-timeline").text())
                .as("what happened with consent is part of the story").contains("The child took a yes back");
    }
}
