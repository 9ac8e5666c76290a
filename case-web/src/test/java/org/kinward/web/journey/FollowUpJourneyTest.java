package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Story (d) of the field, as far as visits go: on a phone, in French, without scripts. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpJourneyTest {

    private static final Surroundings PHONE = new Surroundings("fr", 320, false);

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

    /** One visit without fuel, three attempts, then reached; signs open a contact; a manager decides that it is over. */
    @Test
    void aGirlIsVisitedMissedReachedAndFollowedUpToTheEnd() {
        var page = recorded() + "/follow-up";
        var worker = devices.of("worker", PHONE).go(page);
        assertThat(worker.text()).contains("Demandez d’abord à l’enfant");
        worker.go(page + "/plan").tick("solution", "HOME_OR_KIN").carryOn();

        worker.press("main a[href*='/missed']").tick("reason", "NO_FUEL").type(day("again", 1)).carryOn();
        assertThat(worker.text()).contains("Pas de carburant", "Non fait la première fois");

        triesThreeTimes(worker);
        worker.go(page).press("main a[href*='/visit?contact']").tick("noticed.signs", "UNKNOWN-CALLER");
        seenAlone(worker);
        ten(worker, "SO_SO");
        assertThat(worker.text()).contains("En plus : il y avait des signes",
                "appel ou visite d’une personne inconnue");
        worker.press("main a[href*='/visit?contact']");
        seenAlone(worker);
        ten(worker, "WELL");

        decides(devices.of("manager", PHONE).go(page + "/end"));
    }

    private static void decides(NightPages manager) {
        assertThat(manager.text()).contains("Situation de départ");
        manager.tick("reason", "NO_LONGER_NEEDED").type(Map.of("words", "Va à l’école et rit")).carryOn();
        assertThat(manager.text()).contains("Le suivi est terminé", "Aucun contact prévu");
    }

    private static void triesThreeTimes(NightPages worker) {
        worker.press("main a[href*='/search']");
        attempt(worker, "CALL", -2);
        attempt(worker, "MESSAGE", -1);
        attempt(worker, "VISIT", 0);
        assertThat(worker.page().locator("input[name=step][value=ASKED_COMMITTEE]").count()).isOne();
    }

    private static void attempt(NightPages worker, String way, int days) {
        worker.tick("step", "TRIED").tick("way", way).type(day("on", days)).carryOn();
    }

    private static void seenAlone(NightPages worker) {
        worker.tick("how", "SEEN_ALONE").tick("where", "SCHOOL").tick("noticed.siblings", "ALL_HERE")
                .tick("back", "BACK_SAFELY").carryOn();
    }

    private static void ten(NightPages worker, String how) {
        IntStream.range(0, 10).forEach(at -> worker.tick("said[" + at + "].how", how));
        worker.carryOn();
    }

    private static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneId.of("Africa/Lome")).plusDays(days);
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
