package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recorded child as others come upon it: another agency sees nothing, the people of the place call the roll. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#eachTwo";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private String intake;

    @BeforeAll
    void recordAChild() {
        QuietHouse.in(database);
        devices = new Devices(port);
        var carer = Shift.carer(port);
        intake = carer.begin();
        carer.answer(intake + "/name", Map.of("name", "Akossiwa", "word", "Papaye"));
        assertThat(carer.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void toAnotherAgencyTheChildIsNotThere(Surroundings where) {
        var stranger = devices.of("worker-b", where).go("/c/" + UUID.randomUUID());
        var missing = stranger.text();

        for (var page : new String[]{intake, intake + "/safety", intake + "/check", intake + "/created", "/c/" + file(),
                "/c/" + file() + "/story"}) {
            assertThat(stranger.go(page).text()).as(page).isEqualTo(missing);
        }
        stranger.go("/children").type(Map.of("find", number())).press("form[action='/children/search'] button");
        assertThat(stranger.page().locator("main a[href*='" + file() + "']").count()).isZero();
        assertThat(stranger.text()).doesNotContain("Papaye", "Akossiwa");
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void theRollIsCalledOnTheScreenAndNeverOnPaper(Surroundings where) {
        var manager = devices.of("manager", where).go("/places/" + place() + "/roll");
        assertThat(manager.text()).doesNotContain("Akossiwa");

        manager.press("form[action$='/roll'] button");

        assertThat(manager.text()).contains("Akossiwa", "Papaye");
        manager.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(manager.page().locator("main").innerText()).doesNotContain("Akossiwa", "Papaye");
        manager.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(manager.press("[data-revealed] a.govuk-button").text()).doesNotContain("Akossiwa");
    }

    private String file() {
        return of("(select id from casework.case_file where intake_id = i.id)");
    }

    private String number() {
        return of("reference");
    }

    private String place() {
        return of("place_id");
    }

    private String of(String what) {
        return database.superuser().sql("select " + what + "::text from casework.intake i where i.id = :id::uuid")
                .param("id", intake.substring(8)).query(String.class).single();
    }
}
