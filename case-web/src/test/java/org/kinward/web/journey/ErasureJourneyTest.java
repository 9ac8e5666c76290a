package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

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

/** A manager asks to erase a record, a hold for the law stands in between, an administrator confirms once it is lifted. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainDeskAndPhone";

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
    void aRecordIsErasedByTwoPeople(Surroundings where) {
        var record = recorded();
        var manager = devices.of("manager", where).go(record).press("main a[href='" + record + "/erase']")
                .tick("reason", "CHILD_ASKED").type(Map.of("words", "Dit deux fois")).press(".govuk-button--warning");
        assertThat(manager.page().locator("form[action$='/take-back']").count()).isOne();
        manager.go(record + "/hold").type(Map.of("words", "Tribunal")).carryOn();
        assertThat(manager.go(record + "/erase").text()).contains("Tribunal");

        var admin = devices.of("admin", where).go("/admin/erasures").press("main a[href='" + one(record) + "']");
        assertThat(admin.page().locator("form[action$='/confirm']").count()).isZero();
        assertThat(admin.text()).doesNotContain("Tribunal", "Dit deux fois");
        manager.go(record + "/hold").type(Map.of("words", "Fini")).carryOn();
        admin.go(one(record)).press("form[action$='/confirm'] button");

        assertThat(admin.page().url()).contains("/admin/erasures");
        assertThat(Shift.of(port, "manager").get(record).statusCode()).isEqualTo(404);
    }

    private String one(String record) {
        return "/admin/erasures/one?request=" + database.superuser().sql("""
                select e.id from casework.erasure e join casework.case_file f on f.intake_id = e.intake_id
                where f.id = ? and e.state = 'asked'
                """).param(UUID.fromString(record.substring(3))).query(UUID.class).single();
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
