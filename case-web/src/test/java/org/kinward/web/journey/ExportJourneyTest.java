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
import org.kinward.web.export.SnapshotInHouse;
import org.kinward.web.intake.NightPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A data officer prepares an export, errors and all; an administrator agrees; the file is made. Every page is looked at. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainDeskAndPhone";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private SnapshotInHouse snapshot;

    @BeforeAll
    void records() {
        snapshot = SnapshotInHouse.of(database);
        snapshot.opened(150, 2024, 3);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
        snapshot.takeAway();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void recordsLeaveByTwoPeople(Surroundings where) {
        var officer = devices.of("officer", where).go("/exports").press("main a[href='/exports/new']")
                .tick("kind", "RECORDS").carryOn();
        officer.carryOn().tick("fields", "SEX").tick("fields", "OPENED").carryOn();
        officer.carryOn().tick("happening", "RECORDED");
        // the header has a field of this name too
        officer.page().locator("#from").fill("3 2024");
        officer.page().locator("#to").fill("3 2024");
        officer.carryOn();
        officer.carryOn().type(Map.of("purpose", "Une étude", "recipient", "Université")).carryOn();
        officer.press("form[action$='/ask'] button");
        var path = officer.page().url().replaceAll(".*(/exports/[0-9a-f-]{36}).*", "$1");
        assertThat(officer.page().locator("form[action$='/make']").count()).isZero();

        var admin = devices.of("admin", where).go("/admin/people");
        unfold(admin).press("main a[href='/exports']").press("main a[href='" + path + "']");
        admin.press("form[action$='/refuse'] button");
        admin.press("form[action$='/agree'] button");

        officer.go(path).press("form[action$='/make'] button");
        assertThat(officer.page().locator("main code").textContent()).matches("([A-Z2-9]{4}-){5}[A-Z2-9]{4}");
        assertThat(officer.go(path).page().locator("main code").count()).isZero();
        assertThat(officer.page().locator("form[action$='/file']").count()).isOne();
    }

    /** On a phone the pages of administration are folded. */
    private static NightPages unfold(NightPages page) {
        var fold = page.page().locator(".kinward-side__pages > summary");
        if (fold.isVisible()) {
            fold.click();
        }
        return page;
    }
}
