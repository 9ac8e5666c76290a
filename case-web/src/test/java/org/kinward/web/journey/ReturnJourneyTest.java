package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

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

/** The family is found and seen, the child asked twice, a manager says why it cannot wait, another agrees, the child goes home. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainPhoneAndDesk";

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
    void aChildGoesHome(Surroundings where) {
        var page = recorded() + "/return";
        var worker = devices.of("worker", where).go(page + "/family").choose("by", "COMMITTEE")
                .choose("who", "MOTHER").tick("abroad", "NO").tick("sent", "NOBODY").tick("want", "ALL").carryOn();
        worker.press("main a[href*='/home?home']").choose("by", "OUR_WORKER").tick("seen.danger", "NONE_SEEN")
                .tick("seen.siblings", "ALL_THERE").tick("seen.school", "NEAR").tick("seen.income", "ENOUGH")
                .carryOn();
        asked(worker, page, -2);
        asked(worker, page, 0);
        worker.go(page + "/write").type(day("journey.on", 1)).tick("journey.with", "LEAD_WORKER")
                .choose("durable", "WITH_PARENTS").choose("agreed.authority", "ORDERED_IT")
                .choose("agreed.receiving", "WE_OURSELVES").type(Map.of("back", "Committee"));
        worker.page().locator("input[name=to]").first().check();
        worker.carryOn();
        worker.go(page + "/receiver").type(Map.of("to.name", "Zzadjoa")).carryOn();
        var manager = devices.of("manager", where).go(page + "/emergency").type(Map.of("words", "Water in the house"))
                .carryOn();
        worker.go(page).press("form[action$='/return/ask'] button");
        manager.go(page.replace("/return", "/approvals")).press("main a[href*='/approvals/answer']")
                .tick("answer", "APPROVE").carryOn();

        travels(worker, page);

        assertThat(worker.page().locator("main a[href$='/return/back']").count()).isOne();
    }

    private static void travels(NightPages worker, String page) {
        worker.go(page + "/set-off").press("form[action$='/set-off'] button");
        worker.go(page + "/arrive").type(Map.of("to.name", "Zzadjoa")).choose("how.who", "MOTHER")
                .choose("how.identity", "PASSPORT").choose("how.witness", "COMMITTEE").tick("child.view", "GLAD");
        worker.press("main form[action$='/arrive'] button[type=submit]");
    }

    private static void asked(NightPages worker, String page, int days) {
        worker.go(page + "/wish").type(day("on", days)).tick("alone", "ALONE").tick("wants", "TO_GO").carryOn();
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
