package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.options.SelectOption;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Story (c), the shelter's part: a child comes, a head count misses it, it is found; the next shift reads; nobody takes it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#phoneAndPlainDesk";

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
    void aChildIsMissedFoundAndKeptFromWhoMayNotComeNear(Surroundings where) {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the lorry"));
        carer.answer(intake + "/check", intake + "/create");
        var id = UUID.fromString(intake.substring(8));
        var file = "/c/" + one("select id from casework.case_file where intake_id = ?", id);
        var place = one("select place_id from casework.intake where id = ?", id);
        var house = new CountedHouse(database);
        house.nobodyCounted(place);

        var night = devices.of("carer", where).go(file + "/stay/arrive").type(Map.of("hour", "0")).carryOn();
        house.othersLiveElsewhere();
        CountedHouse.tickAllBut(night.go("/places/" + place + "/count"), id).carryOn();
        assertThat(night.page().url()).endsWith("/missing/" + id);
        foundInTheKitchen(night, id);
        night.go("/places/" + place + "/note").type(Map.of("words", "Look into the kitchen first")).carryOn();

        var day = devices.of("manager", where).go("/places/" + place + "/since?back=day");
        assertThat(day.text()).contains("Look into the kitchen first", "Asleep in the kitchen");
        day.press("form[action$='/since/read'] button");
        takenByNobody(night, file);
    }

    private static void foundInTheKitchen(NightPages night, UUID id) {
        night.go("/missing/" + id + "/step?step=HOUSE_SEARCHED").tick("came", "DONE").carryOn();
        night.go("/missing/" + id + "/end").tick("how", "FOUND").type(Map.of("words", "Asleep in the kitchen"))
                .carryOn();
    }

    private void takenByNobody(NightPages night, String file) {
        night.go(file + "/stay/hand-over").choose("to.who", "RELATIVE").choose("to.identity", "NATIONAL_CARD")
                .choose("to.authority", "RELEASE").tick("child.told", "TOLD").tick("child.view", "DOES_NOT_AGREE")
                .tick("goods", "NONE").tick("second.how", "OWN_PASSWORD")
                .type(Map.of("to.name", "Kofi Mensah", "to.on.day", "3", "to.on.month", "2", "to.on.year", "2026",
                        "second.password", "try-kinward-2026"));
        night.page().locator("select[name='second.person']").selectOption(
                new SelectOption().setIndex(1));
        night.press("main form[action$='hand-over'] button[type=submit]");

        assertThat(night.page().locator(".govuk-error-summary").count()).isOne();
        night.go(file + "/stay");
        assertThat(night.page().locator("a[href$='/stay/hand-over']").count()).as("still in the house").isOne();
    }

    private UUID one(String sql, UUID id) {
        return database.superuser().sql(sql).param(id).query(UUID.class).single();
    }
}
