package org.kinward.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** There is no service here for what a child needs: said by the worker, seen on the page of referrals, ended once. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift worker;

    @BeforeAll
    void atWork() {
        worker = Shift.of(port, "worker");
    }

    @Test
    void isSaidOnceSeenAndEndedOnce() {
        var file = new ReferralHands(port, database).recorded(worker);
        var gap = file + "/referrals/gap";
        var typed = Map.of("area", "SCHOOL", "words", "A school that takes children without papers");

        assertThat(worker.send(worker.page(gap), gap, typed).statusCode()).isEqualTo(302);
        assertThat(worker.send(worker.page(gap), gap, typed).statusCode()).isEqualTo(422);

        var link = worker.page(file + "/referrals").select("main a[href*=/gap/end]");
        assertThat(link.text()).isEqualTo("A school that takes children without papers");
        var end = worker.page(link.attr("href"));
        assertThat(worker.send(end, gap + "/end", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(end, gap + "/end", Map.of("how", "FOUND")).statusCode()).isEqualTo(302);
        assertThat(worker.send(end, gap + "/end", Map.of("how", "FOUND")).statusCode()).isEqualTo(409);
        assertThat(worker.page(file + "/referrals").select("main a[href*=/gap/end]")).isEmpty();
        assertThat(worker.page(file + "/story").text()).contains("No service here", "A service was found");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var file = new ReferralHands(port, database).recorded(worker);
        var gap = file + "/referrals/gap";

        var answer = worker.send(worker.page(gap), gap, Map.of("words", "x"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary a").eachText()).containsExactly(
                "Choose the part of the child’s life.", "Say in a few words what is needed.");
        assertThat(parsed(worker.send(worker.page(gap), gap, Map.of("area", "SCHOOL", "words", "Call 0612345678")))
                .select(".govuk-error-summary")).isNotEmpty();
    }

    @Test
    void isNotThereForWhoDoesNotWorkOnTheCase() {
        var file = new ReferralHands(port, database).recorded(worker);

        assertThat(Shift.of(port, "worker-b").get(file + "/referrals/gap").statusCode()).isEqualTo(404);
        assertThat(worker.get(file + "/referrals/gap/end?gap=none").statusCode()).isEqualTo(404);
        assertThat(worker.get(file + "/referrals/gap/end").statusCode()).isEqualTo(302);
    }
}
