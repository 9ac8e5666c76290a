package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.HashMap;
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

/**
 * A plan from a need and from what opened the door, agreed with the child: seen by a manager before it holds while the danger
 * is high, and afterwards when it is low; a step is done, and the child is told why a promise was not kept.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainPhoneAndDesk";

    private static final String NEXT_YEAR = "" + (Year.now().getValue() + 1);

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
    void aPlanIsAgreedSeenBeforeAndAfterwardsAndLived(Surroundings where) {
        var file = recorded();
        needsSchool(file);
        danger(file, 1, "HIGH");
        var worker = devices.of("worker", where);
        planned(worker, file);

        var manager = devices.of("manager", where).go(file + "/approvals").press("main a[href*='/approvals/answer']");
        manager.tick("answer", "APPROVE").carryOn();
        worker.go(file + "/plan").press("main a[href*='/plan/moved']").tick("state", "DONE").carryOn();
        worker.go(file + "/plan/promise").type(Map.of("words", "To call the brother")).carryOn();
        worker.press("main a[href*='/plan/told']").tick("state", "TOLD_WHY_NOT")
                .type(Map.of("told", "The line is down")).carryOn();
        assertThat(worker.text()).contains("The line is down");

        danger(file, 2, "LOW");
        worker.press("form[action$='/plan/version'] button");
        agreed(worker, file);
        assertThat(worker.page().locator("form[action$='/plan/version']").count()).as("it holds at once").isOne();
        manager.go(file + "/approvals").press("main a[href*='/approvals/answer']").tick("answer", "APPROVE").carryOn();
        worker.go(file + "/plan/mine");
        assertThat(worker.text()).contains("I can do this: Pays for the seed").doesNotContain("Reads a letter");
    }

    /** From the need, and from what opened the door; a manager agrees before it holds. */
    private static void planned(NightPages worker, String file) {
        worker.go(file + "/plan").press("main a[href*='from=NEED-SCHOOL']");
        worker.tick("kind", "SCHOOL").tick("step.who", "LEAD_WORKER").type(goal("Reads a letter")).carryOn();
        worker.press("main a[href*='from=DOOR-']").tick("kind", "OTHER").tick("step.who", "FAMILY")
                .type(goal("Pays for the seed")).carryOn();
        assertThat(worker.page().locator("main a[href*='/plan/goal?from=']").count()).isZero();
        agreed(worker, file);
        assertThat(worker.page().locator("form[action$='/plan/force']").count()).isZero();
    }

    private static Map<String, String> goal(String words) {
        var typed = new HashMap<>(Map.of("words", words, "forChild", "I can do this: " + words, "step.words",
                "Go and ask"));
        typed.putAll(Map.of("step.due.day", "1", "step.due.month", "6", "step.due.year", "2099"));
        return typed;
    }

    /** Talked over with the child, and put in force or given to a manager. */
    private static void agreed(NightPages worker, String file) {
        worker.go(file + "/plan/talk").tick("child.says", "AGREES").tick("answerer.says", "NOT_ASKED")
                .type(Map.of("answerer.words", "Nobody was found yet", "review.day", "1", "review.month", "1",
                        "review.year", NEXT_YEAR))
                .carryOn();
        assertThat(worker.page().locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        worker.press("form[action$='/plan/force'] button");
    }

    /** A need, and a debt that opened the door. */
    private void needsSchool(String file) {
        database.superuser().sql("""
                with given as (insert into casework.needs_assessment select gen_random_uuid(), f.id, 1, f.worker_id, now()
                    from casework.case_file f where f.id = :id returning id, case_file_id, begun_by),
                line as (insert into casework.needs_line (assessment_id, number, state, moved_by, moved_at)
                    select id, 1, 'OPEN', begun_by, now() from given),
                given_line as (insert into casework.needs_line (assessment_id, number, state, state_before, moved_by, moved_at)
                    select id, 2, 'GIVEN', 'OPEN', begun_by, now() from given),
                area as (insert into casework.needs_area select id, 'SCHOOL', 1, '', 'Left school', '', 'SOME',
                    'A place in the school', null, begun_by, now() from given),
                door as (insert into casework.factor select gen_random_uuid(), case_file_id, 'DOOR', 'FAM-DEBT', '', 'FAMILY',
                    '{HOME_AREA}', begun_by, now() from given returning id, written_by)
                insert into casework.factor_line (factor_id, kind, number, state, protected_by, seen_by, seen_on, seen,
                    written_by, written_at) select id, 'DOOR', 1, 'OPEN', '', 'CHILD', current_date, 'Owes for the seed',
                    written_by, now() from door
                """).param("id", id(file)).update();
    }

    private void danger(String file, int number, String level) {
        database.superuser().sql("""
                with look as (insert into casework.danger_assessment select gen_random_uuid(), f.id, :number, 'NOTHING_KNOWN',
                    'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', :level,
                    'Nobody called', :level, :ground, f.worker_id, now() from casework.case_file f where f.id = :id
                    returning id, case_file_id, judged_by)
                insert into casework.danger_level select case_file_id, :number, id, :level, judged_by, now() from look
                """).param("id", id(file)).param("number", number).param("level", level)
                .param("ground", level.equals("LOW") ? "NOTHING_KNOWN" : "LIKELY_THIS_WEEK").update();
    }

    private static UUID id(String file) {
        return UUID.fromString(file.substring(3));
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
