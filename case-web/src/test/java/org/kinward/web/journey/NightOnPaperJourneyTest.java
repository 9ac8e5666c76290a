package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A night without power: a guard wrote on a blank form, the manager enters it in the morning. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightOnPaperJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#phoneAndPlainDesk";

    private final LocalDate night = LocalDate.now(ZoneId.of("Africa/Lome")).minusDays(1);

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
        QuietHouse.after(database);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void isEnteredInTheMorningAndCountsFromTheNight(Surroundings where) {
        var manager = devices.of("manager", where);
        manager.go("/intake").press("main a[href$='/intake/paper']").press("main form button");
        assertThat(manager.page().locator(".govuk-error-summary").count()).as("a paper says when").isOne();
        var hour = "0%d:%d0".formatted(1 + Surroundings.full().indexOf(where) / 4,
                1 + Surroundings.full().indexOf(where) % 4);

        written(manager, hour).press("main form button");

        assertThat(manager.page().locator("input[name='origin.toldBy'][value=PAPER]").isChecked()).isTrue();
        manager.tick("q.safeHere.value", "NO").carryOn();
        manager.go(manager.intake());
        assertThat(manager.text()).contains(hour);
        manager.go("/intake/paper");
        written(manager, hour).press("main form button");
        manager.tick("another", "NO").press("main form button");
        assertThat(manager.page().locator(".govuk-error-summary").count()).as("entered before").isOne();

        manager.go("/today");
        assertThat(manager.page().locator(".kinward-card .govuk-tag--red").count()).isPositive();
        manager.press(".kinward-card a[href*='/intake/']").go(manager.intake() + "/check");
        manager.press("form[action$='/create'] button");
        manager.go(manager.intake() + "/check");
        assertThat(manager.text()).contains(hour);
    }

    private NightPages written(NightPages manager, String hour) {
        manager.type(Map.of("told.day.day", "" + night.getDayOfMonth(), "told.day.month", "" + night.getMonthValue(),
                "told.day.year", "" + night.getYear(), "told.hour", hour));
        manager.tick("to.who", "STRANGER").tick("to.role", "GUARD").tick("why", "NO_POWER");
        var places = manager.page().locator("input[type=radio][name='where.place']");
        if (places.count() > 0) {
            places.first().check();
        }
        return manager;
    }
}
