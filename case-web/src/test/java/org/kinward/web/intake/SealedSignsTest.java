package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A colleague who may not see the sealed signs sends the sheet with a hidden field that says she has. */
@WholeProgramTest
class SealedSignsTest {

    @LocalServerPort
    private int port;

    private static List<String> ticked(Shift who, String intake) {
        return who.page(intake + "/health").select("input[name=q.sealed][checked]").eachAttr("value");
    }

    @Test
    void areNotTakenBackUnseen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        var colleague = Shift.of(port, "worker");
        assertThat(ticked(colleague, intake)).isEmpty();

        var saved = colleague.answer(intake + "/health", Map.of("q.sealedSeen", "true"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(ticked(carer, intake)).containsExactly("PREGNANT_OR_MAY_BE");
    }

    @Test
    void areAddedToUnseen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        var colleague = Shift.of(port, "worker");

        colleague.answer(intake + "/health",
                Map.of("q.sealedSeen", "true", "q.sealed", "TALKS_OF_DYING_OR_SELF_HARM"));

        assertThat(ticked(colleague, intake)).isEmpty();
        assertThat(ticked(carer, intake)).containsExactlyInAnyOrder("PREGNANT_OR_MAY_BE",
                "TALKS_OF_DYING_OR_SELF_HARM");
    }

    @Test
    void areTakenBackBySomebodyWhoSeesThem() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));

        var page = carer.page(intake + "/health");
        page.select("input[name=q.sealed]").removeAttr("checked");
        carer.send(page, intake + "/health", Map.of());

        assertThat(ticked(carer, intake)).isEmpty();
    }

    /** A key of its own: whoever is on shift ticks it and is told what to do, the lead worker alone reads it. */
    @Test
    void sexualViolenceIsReadByTheLeadWorkerOnly() {
        var carer = Shift.carer(port);
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        var saved = carer.answer(intake + "/health", Map.of("q.sealed", "POSSIBLE_SEXUAL_VIOLENCE"));
        assertThat(Shift.to(saved)).endsWith("/health/now");
        assertThat(carer.page(Shift.to(saved)).select("main").text()).contains("Do not wash anything away")
                .doesNotContainIgnoringCase("sexual");
        worker.answer(intake + "/check", intake + "/create");

        await().untilAsserted(() -> assertThat(ticked(worker, intake)).containsExactly("POSSIBLE_SEXUAL_VIOLENCE"));
        assertThat(ticked(carer, intake)).isEmpty();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE", "q.apartSeen", "true"));
        assertThat(ticked(worker, intake)).as("not taken back unseen, whatever a browser says")
                .containsExactlyInAnyOrder("PREGNANT_OR_MAY_BE", "POSSIBLE_SEXUAL_VIOLENCE");
        assertThat(ticked(carer, intake)).containsExactly("PREGNANT_OR_MAY_BE");
    }

    /** Nothing is lost: who may see what is sealed sees what it said before, one at a time; nobody else. */
    @Test
    void areSeenAsTheyWereByWhoMaySeeThemNow() {
        var carer = Shift.carer(port);
        var former = replacedAndTakenBack(carer) + "/former";

        var asked = carer.page(former);
        var latest = carer.post(former, fields(asked, "HEALTH_SIGNS", "0"));
        var first = carer.post(former, fields(asked, "HEALTH_SIGNS", "1"));
        var nothing = carer.post(former, fields(asked, "SEX_DETAIL", "0"));

        assertThat(Browser.parsed(latest).select("[data-revealed]").text()).contains("Seems drugged")
                .doesNotContain("Pregnant");
        assertThat(Browser.parsed(latest).text()).contains("Number 2 of 2", "Show the one before");
        assertThat(latest.headers().firstValue("Refresh")).contains("60; url=" + former);
        assertThat(Browser.parsed(first).select("[data-revealed]").text()).contains("Pregnant");
        assertThat(Browser.parsed(nothing).text()).contains("Nothing else was protected here before.");
        assertThat(carer.post(former, fields(asked, "HEALTH_SIGNS", "2")).statusCode()).isEqualTo(404);
        assertThat(carer.post(former, fields(asked, "NAME_USED", "0")).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "manager").get(former).statusCode()).as("not on shift").isEqualTo(404);
    }

    /** Where the record is. */
    private static String replacedAndTakenBack(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        carer.answer(intake + "/check", intake + "/create");
        carer.answer(intake + "/health", Map.of("q.sealed", "DRUGGED_OR_WITHDRAWING"));
        var page = carer.page(intake + "/health");
        page.select("input[name=q.sealed]").removeAttr("checked");
        carer.send(page, intake + "/health", Map.of());
        return carer.page(intake + "/check").select("a[href^=/c/]").attr("href");
    }

    private static Map<String, String> fields(Document asked, String kind, String back) {
        var form = asked.select("main form").first();
        var fields = new HashMap<String, String>(Map.of("wanted", kind, "number", back));
        form.select("input[type=hidden]").forEach(one -> fields.putIfAbsent(one.attr("name"), one.val()));
        return fields;
    }
}
