package org.kinward.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.needs.NeedArea;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An assessment is written area by area, shows what is known, is given whole and repeated with the old beside it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedsPagesTest {

    private static final Map<String, String> SCHOOL = Map.of("said.strength", "Likes to read", "said.facts",
            "Was in class four", "said.view", "I want to go back", "need.degree", "URGENT", "need.words",
            "A place in a school", "need.by.day", "1", "need.by.month", "2", "need.by.year", "2099");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @AfterAll
    void theHoursOfTheProgramHoldAgain() {
        database.superuser().sql("delete from casework.needs_first_within").update();
    }

    @Test
    void isWrittenAreaByAreaAndSaysEverythingThatIsWrongAtOnce() {
        var needs = recorded(worker);
        assertThat(worker.page(needs).text()).contains("Nobody has looked at what the child needs yet.");
        assertThat(worker.page(file(needs)).text()).contains("Nobody has assessed it yet", "First assessment by");
        begun(worker, needs);
        var form = area(worker, needs, NeedArea.SCHOOL);
        assertThat(form.select("input[checked]")).isEmpty();

        assertThat(worker.send(form, needs + "/area", Map.of()).statusCode()).isEqualTo(400);
        var urgent = worker.send(form, needs + "/area", Map.of("need.degree", "URGENT"));
        assertThat(parsed(urgent).select(".govuk-error-summary").text()).contains("Say in a few words what is needed.",
                "Say by which day this urgent need is met.");
        var none = worker.send(form, needs + "/area", with(SCHOOL, "need.degree", "NONE"));
        assertThat(parsed(none).select(".govuk-error-summary").text()).contains("You said that nothing is needed.");
        var past = worker.send(form, needs + "/area", with(SCHOOL, "need.by.year", "2020"));
        assertThat(parsed(past).select(".govuk-error-summary").text()).contains("This day is past");
        assertThat(worker.send(form, needs + "/area", with(SCHOOL, "said.view", "Call +228 90 12 34 56")).statusCode())
                .isEqualTo(400);

        assertThat(worker.send(form, needs + "/area", SCHOOL).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, needs + "/area", SCHOOL).statusCode()).isEqualTo(302);
        assertThat(worker.page(needs).text()).contains("School Urgent need");
        assertThat(area(worker, needs, NeedArea.SCHOOL).select("textarea").eachText()).contains("Likes to read");
        assertThat(worker.page(file(needs)).text()).contains("Being written", "Urgent needs: 1");
    }

    @Test
    void isNeverWrittenOverWhatSomebodyElseHasSaved() {
        var needs = recorded(worker);
        begun(worker, needs);
        var late = area(manager, needs, NeedArea.SCHOOL);
        assertThat(worker.send(area(worker, needs, NeedArea.SCHOOL), needs + "/area", SCHOOL).statusCode())
                .isEqualTo(302);

        var conflict = manager.send(late, needs + "/area", with(SCHOOL, "need.words", "A teacher at home"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(parsed(conflict).text()).contains("A place in a school");
        assertThat(parsed(conflict).select("textarea").eachText()).contains("A teacher at home");
        assertThat(manager.send(parsed(conflict), needs + "/area", with(SCHOOL, "need.words", "A teacher at home"))
                .statusCode()).isEqualTo(302);
        assertThat(database.superuser()
                .sql("select count(*) from casework.needs_area a join casework.needs_assessment n "
                        + "on n.id = a.assessment_id where n.case_file_id = ?::uuid")
                .param(id(needs)).query(Long.class).single())
                .isEqualTo(2);
    }

    /** What the first hour knows of the body is shown there, and a hard topic says that it may stay empty (F98). */
    @Test
    void showsWhatIsKnownAndRemindsOfNoHardTopic() {
        var intake = worker.begin();
        worker.answer(intake + "/health", Map.of("q.signs.value", "FEVER"));
        var needs = recorded(worker, intake);
        begun(worker, needs);

        var body = area(worker, needs, NeedArea.BODY);

        assertThat(body.text()).contains("What we know already", "Fever", "It may stay empty");
        assertThat(worker.page(needs + "/give").select("ul.govuk-list--bullet").text()).contains("School")
                .doesNotContain("Body", "Mind");
    }

    @Test
    void isGivenWholeAndTakenBack() {
        var needs = recorded(worker);
        begun(worker, needs);
        var open = area(worker, needs, NeedArea.FAMILY);
        assertThat(worker.send(worker.page(needs + "/give"), needs + "/give", Map.of()).statusCode()).isEqualTo(422);
        written(needs);
        var old = worker.page(needs + "/give");
        assertThat(manager.send(area(manager, needs, NeedArea.BODY), needs + "/area", SCHOOL).statusCode())
                .isEqualTo(302);
        assertThat(worker.send(old, needs + "/give", Map.of()).statusCode()).as("somebody wrote since").isEqualTo(409);

        var give = worker.page(needs + "/give");
        assertThat(worker.send(give, needs + "/give", Map.of("words", "She was calm")).statusCode()).isEqualTo(302);
        assertThat(worker.send(give, needs + "/give", Map.of("words", "She was calm")).statusCode()).isEqualTo(302);

        assertThat(worker.page(needs).text()).contains("Given for approval by");
        var late = worker.send(open, needs + "/area", with(SCHOOL, "said.facts", "The aunt came"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(parsed(late).select("textarea").eachText()).contains("The aunt came");
        assertThat(worker.send(worker.page(needs), needs + "/back", Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.page(needs).text()).contains("Being written");
        assertThat(worker.page(file(needs) + "/story").text()).contains("Assessment of needs given for approval");
    }

    @Test
    void isRepeatedWithTheOldBesideIt() {
        var needs = recorded(worker);
        begun(worker, needs);
        written(needs);
        approved(needs);
        begun(worker, needs);

        var again = area(worker, needs, NeedArea.SCHOOL);

        assertThat(again.text()).contains("What stood there last time", "Are they still right?");
        assertThat(again.select("textarea").eachText()).contains("Likes to read");
        assertThat(worker.send(again, needs + "/area", with(SCHOOL, "need.words", "Shoes for the way")).statusCode())
                .isEqualTo(302);
        var whole = worker.page(worker.page(needs).select("a[href*=/whole]").attr("href"));
        assertThat(whole.text()).contains("Changed", "Shoes for the way", "A place in a school", "Not looked at");
        assertThat(worker.page(needs).select("ul.kinward-cards > li")).hasSize(2);
    }

    @Test
    void isDueThreeDaysAfterTheChildCameOrWhenAnAdministratorSays() {
        var needs = recorded(worker);
        assertThat(hours(needs)).isEqualTo(72);
        assertThat(worker.page("/today/all").select("main a[href=" + needs + "]")).isNotEmpty();
        var admin = Shift.of(port, "admin");
        var form = admin.page("/admin/needs");
        assertThat(admin.send(form, "/admin/needs", Map.of("hours", "0")).statusCode()).isEqualTo(400);

        assertThat(admin.send(form, "/admin/needs", Map.of("hours", "24")).statusCode()).isEqualTo(302);
        assertThat(admin.send(form, "/admin/needs", Map.of("hours", "30")).statusCode()).isEqualTo(409);

        assertThat(hours(recorded(worker))).isEqualTo(24);
        assertThat(worker.get("/admin/needs").statusCode()).isEqualTo(404);
    }

    /** Who is only on shift creates the record, and reads nothing of what the child needs. */
    @Test
    void isNotForWhoIsOnlyOnShift() {
        var carer = Shift.carer(port);
        var needs = recorded(carer);

        for (var closed : new String[]{needs, needs + "/area?area=SCHOOL", needs + "/give"}) {
            assertThat(carer.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
        assertThat(carer.page("/today").select("main a[href=" + needs + "]")).isEmpty();
        assertThat(carer.page(file(needs)).text()).doesNotContain("What the child needs");
        assertThat(hours(needs)).isEqualTo(72);
    }

    /** An id in a field of a form is one of this child, or it is not there. */
    @Test
    void takesNoAssessmentOfAnotherChild() {
        var hers = recorded(worker);
        var other = recorded(worker);
        begun(worker, hers);
        begun(worker, other);
        var foreign = area(worker, other, NeedArea.SCHOOL).select("input[name=assessment]").val();

        for (var id : new String[]{foreign, UUID.randomUUID().toString(), "not-an-id"}) {
            assertThat(worker.send(area(worker, hers, NeedArea.SCHOOL), hers + "/area", with(SCHOOL, "assessment", id))
                    .statusCode()).as(id).isEqualTo(404);
            assertThat(worker.get(hers + "/whole?assessment=" + id).statusCode()).as(id).isEqualTo(404);
        }
    }

    private void written(String needs) {
        Arrays.stream(NeedArea.values()).filter(area -> !area.isHard()).forEach(area -> assertThat(
                worker.send(area(worker, needs, area), needs + "/area", SCHOOL).statusCode()).isEqualTo(302));
    }

    /** As if somebody else had agreed. */
    private void approved(String needs) {
        for (var move : Map.of(2, "GIVEN", 3, "APPROVED").entrySet().stream().sorted(Map.Entry.comparingByKey())
                .toList()) {
            database.superuser()
                    .sql("insert into casework.needs_line (assessment_id, number, state, state_before, moved_by, "
                            + "moved_at) select n.id, :number, :state, :before, n.begun_by, now() from casework.needs_assessment n "
                            + "where n.case_file_id = :file::uuid")
                    .param("number", move.getKey()).param("state", move.getValue())
                    .param("before", move.getKey() == 2 ? "OPEN" : "GIVEN").param("file", id(needs)).update();
        }
    }

    private static Document area(Shift by, String needs, NeedArea area) {
        return by.page(needs + "/area?area=" + area);
    }

    private static void begun(Shift by, String needs) {
        assertThat(by.send(by.page(needs), needs + "/begin", Map.of()).statusCode()).isEqualTo(302);
    }

    private int hours(String needs) {
        return database.superuser().sql("select round(extract(epoch from t.due_at - i.started_at) / 3600) "
                + "from casework.task t join casework.intake i on i.id = t.intake_id "
                + "where t.kind = 'FIRST_ASSESSMENT' and t.done_at is null and t.thing_id = ?::uuid").param(id(needs))
                .query(Integer.class).single();
    }

    private String recorded(Shift by) {
        return recorded(by, by.begin());
    }

    private String recorded(Shift by, String intake) {
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/needs";
    }

    private static String file(String needs) {
        return needs.replace("/needs", "");
    }

    private static String id(String needs) {
        return needs.replaceAll("/c/(.*)/needs", "$1");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
