package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.kinward.web.service.ReferralHands;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two referrals of one child: one is declined, one is delivered, by the clinic's own account. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#deskAndPlainPhone";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void oneIsDeclinedAndOneIsDelivered(Surroundings where) {
        var hands = new ReferralHands(port, database);
        var esi = Shift.of(port, "worker");
        var clinic = ReferralHands.named("Clinic");
        var line = hands.clinic(Shift.of(port, "manager"), clinic);
        hands.answers(line);
        var file = hands.recorded(esi);
        hands.agreed(esi, file, clinic);
        var worker = devices.of("worker", where);
        var provider = devices.of("provider", where);

        declined(worker, provider, new Referred(file, line));
        delivered(worker, provider, new Referred(file, line));

        worker.go("/today").press("main a[href*='" + file + "/referrals/one']");
        worker.go(file + "/referrals");
        assertThat(worker.page().locator("main ul .govuk-tag--green").count()).isOne();
        assertThat(worker.page().locator("main ul .govuk-tag--yellow").count()).isOne();
    }

    /** Which child, to whom. */
    private record Referred(String file, String line) {
    }

    private static void declined(NightPages worker, NightPages provider, Referred who) {
        refer(worker, who);
        worker.press("button[value=check]").press("button[value=send]");
        provider.go("/referred").press("main a[href*='/referred/one']").tick("state", "DECLINED")
                .choose("why", "NO_ROOM")
                .carryOn();
        assertThat(provider.page().locator("main a[href*='/referred/one']").count()).isZero();
    }

    private static void delivered(NightPages worker, NightPages provider, Referred who) {
        refer(worker, who);
        worker.tick("share.groups", "HEALTH").type(Map.of("share.person.health", "A burn on the left arm"))
                .press("button[value=check]");
        assertThat(worker.text()).contains("A burn on the left arm");
        worker.press("button[value=send]");
        for (var state : new String[]{"ACCEPTED", "STARTED", "DELIVERED"}) {
            provider.go("/referred").press("main a[href*='/referred/one']");
            assertThat(provider.text()).contains("A burn on the left arm");
            provider.tick("state", state).carryOn();
        }
    }

    private static void refer(NightPages worker, Referred who) {
        worker.go(who.file() + "/referrals/new").choose("ask.service", "BODY-TREATMENT")
                .choose("ask.provider", who.line()).tick("ask.urgency", "DAY").tick("ask.way", "PROGRAM")
                .type(Map.of("ask.words", "Look at the arm")).carryOn();
    }
}
