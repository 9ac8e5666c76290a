package org.kinward.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goals with their grounds, a plan agreed with the child, steps and promises, school before work, the child's copy. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPagesTest {

    private static final Map<String, String> GOAL = Map.ofEntries(Map.entry("from", "WISH"), Map.entry("kind", "OTHER"),
            Map.entry("words", "Reads a letter by summer"), Map.entry("forChild", "I can read a letter"),
            Map.entry("step.words", "Ask the school for a place"), Map.entry("step.forChild", "We go to the school"),
            Map.entry("step.who", "LEAD_WORKER"), Map.entry("step.due.day", "1"), Map.entry("step.due.month", "6"),
            Map.entry("step.due.year", "2099"));
    private static final String NEXT_YEAR = "" + (Year.now().getValue() + 1);
    private static final Map<String, String> PROMISE = Map.of("words", "To call the brother");

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

    @Test
    void showsWhatHasNoGoalOnTopAndAGoalTakesItAway() {
        var plan = recorded();
        assertThat(worker.page(plan).text()).contains("There is no plan yet");
        var factor = door(plan);

        var top = worker.page(plan).select("main a[href*=DOOR-]");
        assertThat(top).hasSize(1);
        var form = worker.page(top.attr("href"));
        assertThat(form.select("option[selected]").val()).isEqualTo("DOOR-" + factor);
        assertThat(worker.send(form, plan + "/goal", Map.of()).statusCode()).isEqualTo(400);
        var from = with(GOAL, "from", "DOOR-" + factor);
        assertThat(worker.send(form, plan + "/goal", with(from, "words", "Call +228 90 12 34 56")).statusCode())
                .isEqualTo(400);
        var danger = worker.send(form, plan + "/goal", with(from, "forChild", "The traffickers are gone"));
        assertThat(parsed(danger).select(".govuk-error-summary").text()).contains("could harm the child");
        assertThat(worker.send(form, plan + "/goal", from).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, plan + "/goal", from).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, plan + "/goal", with(from, "words", "Something else")).statusCode())
                .isEqualTo(409);

        var page = worker.page(plan);
        assertThat(page.select("main a[href*=DOOR-]")).isEmpty();
        assertThat(page.text()).contains("Reads a letter by summer", "Because of: income lost", "Version 1 Draft");
    }

    @Test
    void holdsAfterATalkAndASecondPersonAndItsStepsAreTasks() {
        var plan = recorded();
        written(plan, GOAL);
        var talk = worker.page(plan + "/talk");
        assertThat(worker.send(talk, plan + "/talk", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(talk, plan + "/talk", with(agreed(), "answerer.says", "AGREES")).statusCode())
                .as("nobody answers for this child").isEqualTo(400);
        assertThat(worker.send(talk, plan + "/talk", agreed()).statusCode()).isEqualTo(302);
        assertThat(worker.send(talk, plan + "/talk", with(agreed(), "child.words", "Late")).statusCode())
                .isEqualTo(409);
        var page = worker.page(plan);
        assertThat(page.text()).contains("Version 1 Agreed");

        assertThat(worker.send(page, plan + "/force", Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.send(page, plan + "/force", Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.page(plan).text()).contains("Waits for somebody else");
        assertThat(worker.send(worker.page(plan + "/change"), plan + "/change", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(worker.page(plan + "/change"), plan + "/change", Map.of("why", "Another school"))
                .statusCode()).isEqualTo(302);

        assertThat(worker.page(plan).text()).contains("Version 1 Draft", "Another school");
        assertThat(open("APPROVE", plan)).isZero();
        assertThat(worker.page(plan.replace("/plan", "/story")).text()).contains("Plan: agreed", "Plan: draft");
    }

    @Test
    void isInForceReviewedAndFollowedByANewVersion() {
        var plan = inForce();
        assertThat(open("PLAN_STEP", plan)).isOne();
        var step = worker.page(plan).select("main a[href*=/plan/moved]").attr("href");
        var form = worker.page(step);
        var second = manager.page(step);
        assertThat(worker.send(form, plan + "/moved", Map.of("state", "NOT_DONE")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, plan + "/moved", Map.of("state", "DONE")).statusCode()).isEqualTo(302);
        assertThat(manager.send(second, plan + "/moved", Map.of("state", "DONE")).statusCode()).isEqualTo(409);
        assertThat(open("PLAN_STEP", plan)).isZero();
        var review = worker.page(plan + "/review");
        var found = Map.of("why", "School goes well", "review.day", "1", "review.month", "6", "review.year", "2020");
        assertThat(worker.send(review, plan + "/review", found).statusCode()).isEqualTo(400);
        var inTime = with(with(found, "review.month", "1"), "review.year", NEXT_YEAR);
        assertThat(worker.send(review, plan + "/review", inTime).statusCode()).isEqualTo(302);

        assertThat(worker.send(worker.page(plan), plan + "/version", Map.of()).statusCode()).isEqualTo(302);
        written(plan, with(GOAL, "words", "Sings in the choir"));

        var page = worker.page(plan);
        assertThat(page.text()).contains("Version 2 Draft", "Version 1 In force", "School goes well");
        assertThat(worker.page(plan + "?version=1").select("form[action*=/plan/]")).isEmpty();
        assertThat(worker.get(plan + "?version=7").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsAPromiseOrTellsWhyNot() {
        var plan = recorded();
        var form = worker.page(plan + "/promise");
        assertThat(worker.send(form, plan + "/promise", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, plan + "/promise", PROMISE).statusCode()).isEqualTo(302);
        var told = worker.page(worker.page(plan).select("main a[href*=/plan/told]").attr("href"));
        assertThat(worker.send(told, plan + "/told", Map.of("state", "TOLD_WHY_NOT")).statusCode()).isEqualTo(400);
        var why = Map.of("state", "TOLD_WHY_NOT", "told", "The line is down");
        assertThat(worker.send(told, plan + "/told", with(why, "on.year", "2099")).statusCode()).isEqualTo(400);

        assertThat(worker.send(told, plan + "/told", why).statusCode()).isEqualTo(302);

        assertThat(worker.page(plan).text()).contains("Told why not", "The line is down",
                "The child was told why not on");
        assertThat(worker.page(plan.replace("/plan", "/story")).text()).contains("Promise not kept");
    }

    @Test
    void offersSchoolBeforeWorkAndWorkOnlyToWhoIsReady() {
        var plan = recorded();
        assertThat(worker.get(plan + "/work").statusCode()).isEqualTo(302);
        var early = worker.send(worker.page(plan + "/goal"), plan + "/goal", with(GOAL, "kind", "WORK"));
        assertThat(parsed(early).select(".govuk-error-summary").text()).contains("Offer school or catch-up first");
        assertThat(worker.send(worker.page(plan + "/school"), plan + "/school",
                Map.of("what", "BOTH", "says", "LATER")).statusCode()).isEqualTo(302);
        var work = worker.page(plan + "/work");
        assertThat(work.text()).contains("Nobody knows how old the child is", "is never for a child");
        assertThat(worker.send(work, plan + "/work", Map.of("hours", "200")).statusCode()).isEqualTo(400);
        assertThat(worker.send(work, plan + "/work", Map.of("words", "Sells bread", "listed", "NO", "hours", "10",
                "payTo", "CHILD")).statusCode()).isEqualTo(302);

        assertThat(worker.page(plan).text()).contains("Sells bread Not allowed");
        var unready = worker.send(worker.page(plan + "/goal"), plan + "/goal", with(GOAL, "kind", "WORK"));
        assertThat(parsed(unready).select(".govuk-error-summary").text()).contains("Look at the work first");
    }

    @Test
    void helpsAFamilyWithAWayOut() {
        var plan = recorded();
        var form = worker.page(plan + "/help?kind=MONEY");
        var grant = new HashMap<>(Map.of("what.words", "School grant", "what.carer", "MOTHER", "money.amount", "20 000",
                "money.currency", "xof", "money.every", "MONTH", "money.condition", "The child is at school",
                "what.out", "The savings group"));
        for (var day : new String[]{"next", "what.outOn"}) {
            grant.putAll(Map.of(day + ".day", "1", day + ".month", "6", day + ".year", "2099"));
        }
        assertThat(worker.send(form, plan + "/help", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, plan + "/help", with(grant, "money.amount", "20,50")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, plan + "/help", with(grant, "what.outOn.year", "2098")).statusCode())
                .isEqualTo(400);
        assertThat(worker.send(form, plan + "/help", grant).statusCode()).isEqualTo(302);
        assertThat(worker.page(plan).text()).contains("20000 XOF each time", "Every month", "The savings group");
        var look = worker.page(worker.page(plan).select("main a[href*=/plan/looked]").attr("href"));

        assertThat(worker.send(look, plan + "/looked", Map.of("goesOn", "ENDED")).statusCode()).isEqualTo(400);
        assertThat(worker.send(look, plan + "/looked", Map.of("goesOn", "ENDED", "words", "The stall pays"))
                .statusCode()).isEqualTo(302);

        assertThat(worker.page(plan).text()).contains("The stall pays");
        assertThat(worker.page(plan + "/help?kind=LIVELIHOOD").text()).contains("own children work in it");
        assertThat(worker.get(plan + "/help?kind=GOLD").statusCode()).isEqualTo(404);
    }

    /** Whoever finds the paper learns nothing: no number, nothing that was not written for the child. */
    @Test
    void printsACopyForTheChildWithoutNumberOrDanger() {
        var plan = recorded();
        written(plan, GOAL);
        var number = worker.page(plan).select(".moj-identity-bar").text();

        var copy = worker.page(plan + "/mine");

        assertThat(copy.select("section").text()).contains("My plan", "I can read a letter", "We go to the school")
                .doesNotContain("Reads a letter by summer");
        assertThat(copy.title()).doesNotContain("…");
        assertThat(number.split(" ")).noneMatch(word -> word.matches("[0-9A-Z]{5}-[0-9A-Z]{5}")
                && copy.text().contains(word));
    }

    @Test
    void isForWhoWorksOnTheCaseOnly() {
        var plan = recorded();
        var other = recorded();
        written(plan, GOAL);
        var step = worker.page(plan).select("main a[href*=/plan/moved]").attr("href");

        assertThat(worker.get(step.replace(plan, other)).statusCode()).isEqualTo(404);
        assertThat(worker.get(plan + "/moved?step=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        for (var stranger : new String[]{"admin", "worker-b"}) {
            assertThat(Shift.of(port, stranger).get(plan).statusCode()).as(stranger).isEqualTo(404);
            assertThat(Shift.of(port, stranger).get(plan + "/mine").statusCode()).as(stranger).isEqualTo(404);
        }
    }

    /** In little danger the plan holds at once. */
    private String inForce() {
        var plan = recorded();
        written(plan, GOAL);
        database.superuser().sql("""
                with look as (insert into casework.danger_assessment (id, case_file_id, number, from_people, from_place,
                    from_hurts_self, from_health, from_law, from_online, level, reason, suggested, ground, judged_by, judged_at)
                    select gen_random_uuid(), f.id, 1, 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN', 'NOTHING_KNOWN',
                    'NOTHING_KNOWN', 'NOTHING_KNOWN', 'LOW', 'Nobody called', 'LOW', 'NOTHING_KNOWN', f.worker_id, now()
                    from casework.case_file f where f.id = ?::uuid returning id, case_file_id, judged_by)
                insert into casework.danger_level select case_file_id, 1, id, 'LOW', judged_by, now() from look
                """).param(id(plan)).update();
        assertThat(worker.send(worker.page(plan + "/talk"), plan + "/talk", agreed()).statusCode()).isEqualTo(302);
        assertThat(worker.send(worker.page(plan), plan + "/force", Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.page(plan).text()).contains("Version 1 In force");
        return plan;
    }

    private static Map<String, String> agreed() {
        return Map.of("child.says", "AGREES", "answerer.says", "NOT_ASKED", "answerer.words", "Nobody was found yet",
                "review.day", "1", "review.month", "1", "review.year", NEXT_YEAR);
    }

    private String door(String plan) {
        var door = plan.replace("/plan", "/door");
        var said = Map.of("what.code", "FAM-INCOME", "what.places", "HOME_AREA", "evidence.who", "COMMITTEE",
                "evidence.what", "The stall is closed");
        assertThat(worker.send(worker.page(door + "/new?kind=DOOR"), door + "/new", said).statusCode()).isEqualTo(302);
        return database.superuser().sql("select id::text from casework.factor where case_file_id = ?::uuid")
                .param(id(plan)).query(String.class).single();
    }

    private Document written(String plan, Map<String, String> goal) {
        var form = worker.page(plan + "/goal");
        assertThat(worker.send(form, plan + "/goal", goal).statusCode()).isEqualTo(302);
        return form;
    }

    private long open(String kind, String plan) {
        return database.superuser().sql("""
                select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id
                where t.kind = ? and t.done_at is null and f.id = ?::uuid""").param(kind).param(id(plan))
                .query(Long.class).single();
    }

    private String recorded() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/plan";
    }

    private static String id(String plan) {
        return plan.replaceAll("/c/(.*)/plan", "$1");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
