package org.kinward.web.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child is followed up: planned, visited, not reached, seen elsewhere, and not any more by a decision. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpPagesTest {

    private static final Map<String, String> VISIT = Map.of("how", "SEEN_ALONE", "where", "WHERE_CHILD_LIVES",
            "noticed.siblings", "ALL_HERE", "back", "BACK_SAFELY");

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
    void saysToAskTheChildFirstAndPlansByWhereTheChildLives() {
        var page = recorded();
        var file = worker.page(page);
        assertThat(file.text()).contains("Ask the child first", "Nobody has planned follow-up yet");
        var form = worker.page(page + "/plan");
        assertThat(worker.send(form, page + "/plan", Map.of("start.year", "2099")).statusCode()).isEqualTo(400);

        assertThat(worker.send(form, page + "/plan", Map.of("solution", "HOME_OR_KIN")).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, page + "/plan", Map.of("solution", "HOME_OR_KIN")).statusCode()).isEqualTo(302);
        var late = worker.send(form, page + "/plan", Map.of("solution", "IN_SHELTER"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody planned while you were writing");
        assertThat(worker.page(page).text()).contains("At home or with relatives", "It counts as medium",
                "8 later contacts are planned");
        assertThat(worker.page(page + "/visit?contact=" + first(page)).text()).contains("Ask the child first");
        assertThat(worker.page(page.replace("/follow-up", "")).text()).contains("Next contact with the child");
    }

    @Test
    void takesAVisitOnTwoPagesAndOpensAnExtraContactAfterASign() {
        var page = planned();
        var visit = page + "/visit";
        var form = worker.page(visit + "?contact=" + first(page));
        assertThat(parsed(worker.send(form, visit, Map.of())).select(".govuk-error-summary").text())
                .contains("Say if you saw the child.");
        var future = worker.send(form, visit, with(VISIT, "on.year", "2099"));
        assertThat(parsed(future).select(".govuk-error-summary").text()).contains("cannot be in the future");
        assertThat(worker.send(form, visit, with(VISIT, "noticed.said", "Call +228 90 12 34 56")).statusCode())
                .isEqualTo(400);

        var heard = to(worker.send(form, visit, with(VISIT, "noticed.signs", "NEW-THINGS")));

        assertThat(heard).contains("/heard?visit=");
        assertThat(worker.page(page).text()).contains("Extra: there were signs", "Not finished");
        assertThat(looks(page)).as("a look at the danger within a day").isOne();
    }

    @Test
    void hearsTheTenQuestionsOnceAndKeepsWhatWasTyped() {
        var page = planned();
        var ten = worker.page(to(worker.send(worker.page(page + "/visit"), page + "/visit", VISIT)));
        var answer = worker.send(ten, page + "/heard", with(ten("WELL"), "said[2].how", ""));
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains("Say how it is at school.");
        assertThat(parsed(answer).select("input[checked]")).hasSize(9);
        assertThat(worker.send(ten, page + "/heard", with(ten("WELL"), "said[2].words", "The teacher is kind"))
                .statusCode()).isEqualTo(302);
        assertThat(worker.send(ten, page + "/heard", with(ten("WELL"), "said[2].words", "The teacher is kind"))
                .statusCode()).isEqualTo(302);
        assertThat(worker.send(ten, page + "/heard", ten("BAD")).statusCode()).isEqualTo(409);

        assertThat(worker.page(page).text()).contains("The teacher is kind").doesNotContain("Not finished");
        assertThat(worker.page(page.replace("/follow-up", "/story")).text()).contains("Visit or news", "Seen alone");
    }

    /** The visit in the form is one of the file in the address, whoever leads both. */
    @Test
    void hearsNoVisitOfAnotherChild() {
        var page = planned();
        var other = planned();
        var ten = worker.page(to(worker.send(worker.page(other + "/visit"), other + "/visit", VISIT)));
        var forged = Shift.asItStands(ten, other + "/heard", ten("BAD"));

        assertThat(worker.post(page + "/heard", forged).statusCode()).isEqualTo(404);

        assertThat(heard(page)).isZero();
        assertThat(heard(other)).isZero();
        assertThat(worker.post(other + "/heard", forged).statusCode()).isEqualTo(302);
        assertThat(heard(other)).isOne();
    }

    private long heard(String page) {
        return database.superuser()
                .sql("select count(*) from casework.follow_up_heard h join casework.follow_up_visit v "
                        + "on v.id = h.visit_id where v.case_file_id = ?::uuid")
                .param(id(page)).query(Long.class).single();
    }

    @Test
    void keepsTheFirstOfTwoWhoRecordTheSameContactAndLosesNothing() {
        var page = planned();
        var contact = first(page);
        var first = worker.page(page + "/visit?contact=" + contact);
        var second = manager.page(page + "/visit?contact=" + contact);

        assertThat(worker.send(first, page + "/visit", VISIT).statusCode()).isEqualTo(302);
        assertThat(worker.send(first, page + "/visit", VISIT).statusCode()).isEqualTo(302);
        var late = manager.send(second, page + "/visit", with(VISIT, "noticed.said", "A car at the well"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("input[name=noticed.said]").val()).isEqualTo("A car at the well");
        assertThat(manager.send(parsed(late), page + "/visit", with(VISIT, "noticed.said", "A car at the well"))
                .statusCode()).isEqualTo(302);
        assertThat(count("follow_up_visit", page)).isEqualTo(2);
    }

    @Test
    void keepsWhyAContactWasNotDone() {
        var page = planned();
        var missed = worker.page(page + "/missed?contact=" + first(page));
        assertThat(worker.send(missed, page + "/missed", Map.of()).statusCode()).isEqualTo(400);
        var fuel = with(day("again", 2), "reason", "NO_FUEL");
        assertThat(worker.send(missed, page + "/missed", fuel).statusCode()).isEqualTo(302);
        assertThat(worker.send(missed, page + "/missed", fuel).statusCode()).isEqualTo(302);
        assertThat(worker.send(missed, page + "/missed", with(fuel, "reason", "NO_STAFF")).statusCode()).isEqualTo(409);
        assertThat(worker.page(page).text()).contains("No fuel", "It was not done before.");
    }

    @Test
    void climbsTheLadderStepByStep() {
        var page = planned();
        var search = page + "/search?contact=" + first(page);
        var too = worker.send(worker.page(search), page + "/search", with(day("on", 0), "step", "ASKED_SCHOOL"));
        assertThat(too.statusCode()).isEqualTo(422);
        for (var line : Map.of(-3, "CALL", -2, "MESSAGE", -1, "VISIT").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            assertThat(worker.send(worker.page(search), page + "/search",
                    with(with(day("on", line.getKey()), "step", "TRIED"), "way", line.getValue())).statusCode())
                    .isEqualTo(302);
        }
        assertThat(worker.page(search).select("input[name=step][value=ASKED_RELATIVES]")).isEmpty();
        for (var step : new String[]{"ASKED_SCHOOL", "TOLD_MANAGER"}) {
            assertThat(
                    worker.send(worker.page(search), page + "/search", with(day("on", 0), "step", step)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(worker.page(search).text()).contains("A manager decides what comes next.");
        assertThat(manager.send(manager.page(search), page + "/search", with(day("on", 0), "step", "MISSING"))
                .statusCode()).isEqualTo(302);
        assertThat(worker.page(page).text()).contains("Child called missing");
    }

    @Test
    void endsByAManagersDecisionWithStartAndEndSideBySide() {
        var page = planned();
        assertThat(worker.get(page + "/end").statusCode()).isEqualTo(404);
        var early = manager.page(page + "/end");
        var over = Map.of("reason", "NO_LONGER_NEEDED", "words", "Goes to school and is glad");
        assertThat(manager.send(early, page + "/end", over).statusCode()).isEqualTo(400);
        visited(page, "SO_SO");
        visited(page, "WELL");

        var form = manager.page(page + "/end");
        assertThat(form.select("table").text()).contains("So-so Well");
        assertThat(manager.send(form, page + "/end", over).statusCode()).isEqualTo(302);
        assertThat(manager.send(form, page + "/end", over).statusCode()).isEqualTo(302);

        assertThat(manager.page(page).text()).contains("Follow-up is over", "No contacts planned.");
        assertThat(manager.send(form, page + "/end", with(over, "words", "The aunt moves")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void takesASightingFromAnybodyOnTheTeamAndOpensNoCaseByIt() {
        var carer = Shift.carer(port);
        var page = recorded(carer);
        assertThat(carer.get(page).statusCode()).isEqualTo(404);
        var form = carer.page(page + "/sighting");
        assertThat(carer.send(form, page + "/sighting", Map.of()).statusCode()).isEqualTo(400);
        var told = Map.of("by", "COMMITTEE_ELSEWHERE", "sure", "THINKS_SO", "words", "Sells water at the station");
        assertThat(carer.send(form, page + "/sighting", told).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, page + "/sighting", told).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, page + "/sighting", with(told, "sure", "SURE")).statusCode()).isEqualTo(409);
        var check = manager.page(page).select("a[href*=/check]").attr("href");
        assertThat(manager.page(check).text()).contains("Sells water at the station").doesNotContain("new case file");

        var found = Map.of("came", "CONFIRMED", "words", "Sleeps at the bar");
        assertThat(manager.send(manager.page(check), page + "/check", found).statusCode()).isEqualTo(302);

        assertThat(manager.page(check).text()).contains("A new case file is to be opened");
        assertThat(looks(page)).isOne();
        assertThat(count("sighting", page)).isOne();
    }

    /** One visit with the ten questions, answered alike. */
    private void visited(String page, String how) {
        var heard = to(worker.send(worker.page(page + "/visit"), page + "/visit", VISIT));
        assertThat(worker.send(worker.page(heard), page + "/heard", ten(how)).statusCode()).isEqualTo(302);
    }

    /** Where an answer leads, with the ids that its address carries. */
    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
    }

    private static Map<String, String> ten(String how) {
        var typed = new HashMap<String, String>();
        for (var at = 0; at < 10; at++) {
            typed.put("said[" + at + "].how", how);
        }
        return typed;
    }

    private static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneId.of("Africa/Lome")).plusDays(days);
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    private String planned() {
        return planned("HOME_OR_KIN");
    }

    private String planned(String solution) {
        var page = recorded();
        assertThat(worker.send(worker.page(page + "/plan"), page + "/plan", Map.of("solution", solution)).statusCode())
                .isEqualTo(302);
        return page;
    }

    private String recorded() {
        return recorded(worker);
    }

    private String recorded(Shift by) {
        var intake = by.begin();
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/follow-up";
    }

    /** The earliest open contact. */
    private String first(String page) {
        return database.superuser().sql("select c.id from casework.follow_up_contact c where c.case_file_id = ?::uuid "
                + "and not exists (select from casework.follow_up_contact_end e where e.contact_id = c.id) "
                + "order by c.due_on, c.id limit 1").param(id(page)).query(UUID.class).single().toString();
    }

    private int looks(String page) {
        return database.superuser().sql("select count(*) from casework.task where kind = 'REVIEW_DANGER' "
                + "and done_at is null and due_at <= now() + interval '24 hours' and thing_id = ?::uuid")
                .param(id(page))
                .query(Integer.class).single();
    }

    private long count(String table, String page) {
        return database.superuser().sql("select count(*) from casework." + table + " where case_file_id = ?::uuid")
                .param(id(page)).query(Long.class).single();
    }

    private static String id(String page) {
        return page.replaceAll("/c/(.*)/follow-up", "$1");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
