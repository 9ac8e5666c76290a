package org.kinward.web.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People judge, then see what the program would think; what is done for safety is read at night as well. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DangerPagesTest {

    private static final Map<String, String> CALLED = Map.of("signs.people", "LIKELY_THIS_WEEK", "signs.place",
            "NOTHING_KNOWN", "signs.self", "NOTHING_KNOWN", "signs.health", "NOTHING_KNOWN", "signs.law",
            "NOT_KNOWN", "signs.online", "NOTHING_KNOWN", "level", "LOW", "reason", "Somebody called twice");
    private static final Map<String, String> MOVE = Map.of("words", "Move to the other house", "who", "SHIFT",
            "on.year", "2099", "hour", "20:00");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @AfterAll
    void theHoursOfTheProgramHoldAgain() {
        database.superuser().sql("delete from casework.review_term").update();
    }

    @Test
    void asksForALookAndForAReason() {
        var danger = recorded(worker);
        assertThat(worker.page(danger).text()).contains("Nobody has looked at the danger", "Nobody has looked yet.");
        assertThat(worker.page(file(danger)).text()).contains("Danger to the child Nobody has looked yet");
        var form = worker.page(danger + "/look");
        assertThat(form.select("input[checked]")).isEmpty();

        assertThat(worker.send(form, danger + "/look", Map.of()).statusCode()).isEqualTo(400);
        var without = worker.send(form, danger + "/look", with(CALLED, "reason", " "));

        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(parsed(without).select(".govuk-error-summary").text()).contains("Give a reason in a few words.");
        assertThat(worker.send(form, danger + "/look", with(CALLED, "reason", "Call +228 90 12 34 56")).statusCode())
                .isEqualTo(400);
        assertThat(form.text()).doesNotContain("The program would say");
    }

    @Test
    void showsTheSuggestionAfterTheJudgementAndKeepsBoth() {
        var danger = recorded(worker);
        var suggestion = judged(worker, danger, CALLED);
        var beside = worker.page(suggestion);
        assertThat(beside.text()).contains("You said Low", "The program would say High",
                "Something is likely this week: People");
        assertThat(worker.page(danger).select("a[href*=/danger/suggestion]")).isNotEmpty();
        var path = danger + "/suggestion";

        assertThat(worker.send(beside, path, Map.of("level", "MEDIUM")).statusCode()).isEqualTo(400);
        var changed = Map.of("level", "MEDIUM", "reason", "The house is locked at night");
        assertThat(worker.send(beside, path, changed).statusCode()).isEqualTo(302);
        assertThat(worker.send(beside, path, changed).statusCode()).isEqualTo(302);
        var other = worker.send(beside, path, with(changed, "level", "HIGH"));

        assertThat(other.statusCode()).isEqualTo(409);
        var page = worker.page(danger);
        assertThat(page.select("ol.moj-timeline > li")).hasSize(2);
        assertThat(page.text()).contains("Somebody called twice", "The house is locked at night", "The program would");
        assertThat(worker.page(file(danger)).text()).contains("Danger to the child Medium");
        assertThat(worker.page(file(danger) + "/story").text()).contains("Danger judged", "Level of danger changed");
        assertThat(hours(danger)).isEqualTo(336);
    }

    @Test
    void isWrittenOnceAndNeverOverWhatSomebodyElseHasSeen() {
        var danger = recorded(worker);
        var first = worker.page(danger + "/look");
        var second = manager.page(danger + "/look");

        assertThat(worker.send(first, danger + "/look", CALLED).statusCode()).isEqualTo(302);
        assertThat(worker.send(first, danger + "/look", CALLED).statusCode()).isEqualTo(302);
        var late = manager.send(second, danger + "/look", with(CALLED, "reason", "The gate was open"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody called twice");
        assertThat(parsed(late).select("textarea").val()).isEqualTo("The gate was open");
        assertThat(manager.send(parsed(late), danger + "/look", with(CALLED, "reason", "The gate was open"))
                .statusCode()).isEqualTo(302);
        assertThat(count("danger_assessment", danger)).isEqualTo(2);
    }

    @Test
    void reachesAManagerWhenTheDangerIsGreatOrALookIsLate() {
        var danger = recorded(worker);
        judged(worker, danger, with(CALLED, "level", "IMMEDIATE"));
        assertThat(worker.page(danger).text()).contains("nothing is planned");
        assertThat(worker.page(danger).select("form[action$=/seen]")).isEmpty();
        assertThat(manager.page("/dangers").select("main a[href=" + danger + "]")).hasSize(1);
        assertThat(manager.page("/today").select("main a[href=" + danger + "]")).isNotEmpty();

        assertThat(manager.send(manager.page(danger), danger + "/seen", Map.of()).statusCode()).isEqualTo(302);

        assertThat(manager.page(danger).select("form[action$=/seen]")).isEmpty();
        database.superuser().sql("update casework.task set due_at = now() - interval '1 hour' where kind = "
                + "'REVIEW_DANGER' and thing_id = ?::uuid").param(id(danger)).update();
        assertThat(manager.page("/dangers").text()).contains("Late: it was to be done by", "nothing is planned");
        assertThat(worker.page(file(danger)).select("main a[href=" + danger + "/look]")).isNotEmpty();
        assertThat(worker.get("/dangers").statusCode()).isEqualTo(404);
    }

    /** A look ends the task before it; saying that it is done does not. */
    @Test
    void endsALookByAnotherLookOnly() {
        var danger = recorded(worker);
        judged(worker, danger, with(CALLED, "level", "HIGH"));
        var task = database.superuser()
                .sql("select id from casework.task where kind = 'REVIEW_DANGER' and done_at is null "
                        + "and thing_id = ?::uuid")
                .param(id(danger)).query(UUID.class).single();
        var token = Shift.asItStands(worker.page(danger + "/look"), danger + "/look", Map.of());

        assertThat(worker.post("/today/tasks/" + task + "/done", token).statusCode()).isEqualTo(422);
        judged(worker, danger, CALLED);

        assertThat(database.superuser().sql("select done_at is not null from casework.task where id = ?").param(task)
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void tellsTheShiftHowGreatItIsAndWhatIsToBeDoneAndNoReason() {
        var carer = Shift.carer(port);
        var danger = recorded(carer);
        judged(manager, danger, with(CALLED, "level", "HIGH"));
        assertThat(manager.send(manager.page(danger + "/action"), danger + "/action", MOVE).statusCode())
                .isEqualTo(302);

        var night = carer.page(danger);

        assertThat(night.text()).contains("High", "Move to the other house").doesNotContain("Somebody called twice");
        assertThat(carer.page(file(danger)).text()).contains("Danger to the child High");
        for (var closed : new String[]{danger + "/look", danger + "/action", file(danger) + "/door"}) {
            assertThat(carer.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
        var end = night.select("a[href*=/danger/end]").attr("href");
        var form = carer.page(end);
        assertThat(carer.send(form, danger + "/end", Map.of("how", "NOT_POSSIBLE")).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, danger + "/end", Map.of("how", "DONE")).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, danger + "/end", Map.of("how", "DONE")).statusCode()).isEqualTo(302);
        var other = carer.send(form, danger + "/end", Map.of("how", "NOT_NEEDED", "words", "Has gone home"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).text()).contains("Has gone home", "Done");
        assertThat(manager.page(danger).text()).contains("Done, or not", "Move to the other house");
        assertThat(carer.page(danger).text()).doesNotContain("Move to the other house");
    }

    @Test
    void takesNothingForSafetyThatIsPast() {
        var danger = recorded(worker);
        var form = worker.page(danger + "/action");

        assertThat(worker.send(form, danger + "/action", Map.of()).statusCode()).isEqualTo(400);
        var past = worker.send(form, danger + "/action", with(MOVE, "on.year", "2020"));
        assertThat(parsed(past).select(".govuk-error-summary").text()).contains("This time is past");
        assertThat(worker.send(form, danger + "/action", MOVE).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, danger + "/action", MOVE).statusCode()).isEqualTo(302);

        var other = worker.send(form, danger + "/action", with(MOVE, "words", "Call the aunt first"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(count("safety_action", danger)).isOne();
    }

    @Test
    void followsTheHoursThatAnAdministratorSets() {
        var admin = Shift.of(port, "admin");
        var form = admin.page("/admin/danger");
        assertThat(admin.send(form, "/admin/danger", Map.of("low", "0")).statusCode()).isEqualTo(400);
        assertThat(admin.send(form, "/admin/danger", Map.of("high", "12")).statusCode()).isEqualTo(400);

        assertThat(admin.send(form, "/admin/danger", Map.of("high", "48")).statusCode()).isEqualTo(302);
        assertThat(admin.send(form, "/admin/danger", Map.of("high", "50")).statusCode()).isEqualTo(409);

        assertThat(admin.page("/admin/danger").select("ol.moj-timeline > li").text()).contains("high 48");
        var danger = recorded(worker);
        judged(worker, danger, with(CALLED, "level", "HIGH"));
        assertThat(hours(danger)).isEqualTo(48);
        assertThat(worker.get("/admin/danger").statusCode()).isEqualTo(404);
    }

    private String judged(Shift by, String danger, Map<String, String> said) {
        var answer = by.send(by.page(danger + "/look"), danger + "/look", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
    }

    private int hours(String danger) {
        return database.superuser().sql("select round(extract(epoch from t.due_at - a.judged_at) / 3600) "
                + "from casework.task t join casework.danger_assessment a on a.case_file_id = t.thing_id "
                + "where t.kind = 'REVIEW_DANGER' and t.done_at is null and t.thing_id = ?::uuid").param(id(danger))
                .query(Integer.class).single();
    }

    private long count(String table, String danger) {
        return database.superuser().sql("select count(*) from casework." + table + " where case_file_id = ?::uuid")
                .param(id(danger)).query(Long.class).single();
    }

    private String recorded(Shift by) {
        var intake = by.begin();
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/danger";
    }

    private static String file(String danger) {
        return danger.replace("/danger", "");
    }

    private static String id(String danger) {
        return danger.replaceAll("/c/(.*)/danger", "$1");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
