package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms about consent that come a second time: refused and corrected, sent with other words, by a second person. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentAgainTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String consent = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        consent = recorded(worker);
    }

    @Test
    void isCorrectedAfterItWasRefused() {
        var row = added("HEALTH_CARE");
        answer(row, "CHILD", Map.of("state", "DID_NOT_AGREE", "later.again", "IN_1_DAY"));

        var refused = worker.send(page(row, "CHILD"), consent + "/answer",
                Map.of("state", "CANNOT_ASK_NOW", "later.why", "TOO_ILL_OR_UPSET", "later.again", "IN_1_DAY"));
        var corrected = worker.send(parsed(refused), consent + "/answer", said(Map.of("later.why", "", "later.again",
                "")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(row, "CHILD").select("input[value=CANNOT_ASK_NOW]")).isEmpty();
        assertThat(corrected.statusCode()).as(parsed(corrected).select("main").text()).isEqualTo(302);
    }

    @Test
    void losesNothingThatWasSentAgainWithOtherWords() {
        var page = worker.page(consent + "/ask?kind=SERVICE");
        worker.send(page, consent + "/ask", Map.of("what", "LEGAL_HELP"));

        var other = worker.send(page, consent + "/ask", Map.of("what", "LEARNING_A_TRADE"));
        var again = worker.send(parsed(other), consent + "/ask", Map.of());

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).text()).contains("saved before with other words");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(worker.page(consent).text()).contains("Legal help", "Learning a trade");
    }

    @Test
    void sendsANoOverAYesToWhereItIsTakenBack() {
        var row = added("TALKS_THAT_HELP");
        answer(row, "CHILD", said(Map.of()));

        var no = worker.send(page(row, "CHILD"), consent + "/answer",
                said(Map.of("state", "DID_NOT_AGREE", "later.again", "IN_1_DAY")));

        assertThat(Shift.to(no)).isEqualTo(consent + "/withdraw");
    }

    @Test
    void needsTheSecondProfessionalsOwnPressWhereNobodyAnswers() {
        var row = added("SCHOOL");
        answer(row, "CHILD", said(Map.of()));
        answer(row, "WHO_ANSWERS", said(Map.of("by.who", "ONE_PROFESSIONAL", "by.first", "SOCIAL_WORKER",
                "asked.understands", "She wants to learn")));
        assertThat(worker.page(consent).text()).contains("A second professional has not agreed yet");
        assertThat(worker.page(consent.replace("/consent", "")).select("form[action$='/done']:contains(second)"))
                .isEmpty();
        var second = consent + "/second?row=" + row;

        var same = worker.send(worker.page(second), consent + "/second",
                Map.of("function", "MANAGER", "agrees", "YES"));
        var done = manager.send(manager.page(second), consent + "/second",
                Map.of("function", "MANAGER", "agrees", "YES"));

        assertThat(parsed(same).select(".govuk-error-summary").text()).contains("You wrote the first yes");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Shift.to(manager.get(second))).isEqualTo(consent + "/row");
        assertThat(worker.page(consent).text()).doesNotContain("A second professional has not agreed yet");
    }

    @Test
    void letsWhoeverIsOnShiftWriteWhatCannotWaitAndNothingElse() {
        var carer = Shift.carer(port);
        var urgent = recorded(carer);

        var written = carer.send(carer.page(urgent + "/emergency"), urgent + "/emergency",
                Map.of("reason", "BEING_MOVED_NOW", "with.kind", "POLICE", "with.office", "Night brigade", "groups",
                        "WHERE_THE_CHILD_IS", "lasts", "SIX_HOURS", "tell", "IN_6_HOURS"));

        assertThat(written.statusCode()).as(parsed(written).select("main").text()).isEqualTo(302);
        assertThat(carer.page(written.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", ""))
                .text()).contains("Now call Night brigade yourself");
        assertThat(carer.get(urgent).statusCode()).isEqualTo(404);
        assertThat(database.superuser().sql("select count(*) from casework.task where thing_id = "
                + "(select id from casework.emergency where office = 'Night brigade')").query(Long.class).single())
                .as("somebody looks again, the child is told, and an authority").isEqualTo(3);
    }

    private String recorded(Shift by) {
        var intake = by.begin();
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + one("select id from casework.case_file where intake_id = '" + intake.substring(8) + "'")
                + "/consent";
    }

    private String added(String service) {
        var answer = worker.send(worker.page(consent + "/ask?kind=SERVICE"), consent + "/ask",
                Map.of("what", service));
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*row=", "");
    }

    private Document page(String row, String whose) {
        return worker.page(consent + "/answer?row=" + row + "&whose=" + whose);
    }

    private void answer(String row, String whose, Map<String, String> typed) {
        HttpResponse<String> answer = worker.send(page(row, whose), consent + "/answer", said(typed));
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
    }

    private static Map<String, String> said(Map<String, String> more) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var typed = new HashMap<>(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter", "OUR_STAFF",
                "asked.how", "READ_ALOUD", "asked.on.day", "" + today.getDayOfMonth(), "asked.on.month",
                "" + today.getMonthValue(), "asked.on.year", "" + today.getYear()));
        typed.putAll(more);
        return typed;
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(UUID.class).single().toString();
    }
}
