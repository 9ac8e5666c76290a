package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Consent on the record, by its forms: what is asked, what each side says, what stops, and what cannot wait. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String consent = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        var intake = worker.begin();
        worker.answer(intake + "/told", Map.of("q.response.value", "DOES_NOT_AGREE"));
        worker.answer(intake + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "13", "q.age.basis",
                "ESTIMATE"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        consent = "/c/" + one("select id from casework.case_file where intake_id = '" + intake.substring(8) + "'")
                + "/consent";
    }

    @Test
    void showsFiveQuestionsAndANarrowRecordToWhoLeadsAndNothingToOthers() {
        var hub = worker.page(consent);

        assertThat(hub.select("h2").eachText()).contains("Being protected and recorded", "Who answers for this child",
                "Services", "Sharing", "Contact with family", "Extra uses", "Without consent, in an emergency");
        assertThat(hub.select(".govuk-inset-text").text()).contains("No story");
        assertThat(Shift.carer(port).get(consent).statusCode()).isEqualTo(404);
        for (var stranger : new String[]{"worker-b", "admin", "auditor", "officer"}) {
            assertThat(Shift.of(port, stranger).get(consent).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(worker.page(consent.replace("/consent", "")).text()).contains("Consent");
    }

    @Test
    void advisesByTheAgesThatAnAdministratorSetsWithTheirSource() {
        var row = added("SERVICE", Map.of("what", "HEALTH_CARE"));
        var admin = Shift.of(port, "admin");
        var form = admin.page("/admin/ladder");
        refused(admin.send(form, "/admin/ladder", Map.of("asked", "13")), "The three ages go up");
        assertThat(admin.send(form, "/admin/ladder", Map.of("asked", "7", "source", "Code of the child")).statusCode())
                .isEqualTo(302);
        assertThat(admin.send(form, "/admin/ladder", Map.of("asked", "8", "source", "Code of the child")).statusCode())
                .isEqualTo(409);

        assertThat(worker.page(consent + "/answer?row=" + row).select(".govuk-inset-text").text())
                .contains("The child must agree", "Code of the child");
        assertThat(worker.get("/admin/ladder").statusCode()).isEqualTo(404);
    }

    @Test
    void knowsNoUseOfAnotherCase() {
        for (var id : new String[]{UUID.randomUUID().toString(), "not-an-id"}) {
            for (var page : new String[]{"/row", "/answer", "/withdraw"}) {
                assertThat(worker.get(consent + page + "?row=" + id).statusCode()).as(page).isEqualTo(404);
            }
        }
        assertThat(Shift.to(worker.get(consent + "/row"))).isEqualTo(consent);
    }

    @Test
    void asksAboutSharingAndTellsTheOfficeToStop() {
        var row = added("SHARING", Map.of("what", "POLICE", "office", "Brigade of Aného", "details", "HEALTH"));
        mother();
        yes(row, "CHILD", Map.of());
        yes(row, "WHO_ANSWERS", Map.of("by.who", "WHO_ANSWERS"));
        var withdraw = worker.page(consent + "/withdraw?row=" + row + "&whose=CHILD");

        var done = worker.send(withdraw, consent + "/withdraw", Map.of("erase", "NOTHING"));
        var twice = worker.send(withdraw, consent + "/withdraw", Map.of("erase", "NOTHING"));

        assertThat(withdraw.text()).contains("Nothing more of this goes to this office",
                "The law makes us keep the record",
                "No reason is needed");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(twice.statusCode()).as("the same form again").isEqualTo(302);
        assertThat(count("select count(*) from casework.consent_said where consent_id = '" + row + "'")).isEqualTo(3);
        assertThat(worker.page("/today/all").text()).contains("Tell this office to stop", "Brigade of Aného");
        assertThat(Shift.carer(port).page("/today/all").text()).doesNotContain("Brigade of Aného");
        assertThat(worker.page(consent + "/row?row=" + row).select("ol.moj-timeline > li")).hasSize(1);
    }

    @Test
    void leavesAWithdrawalAgainstTheChildToTheManagerAndTheAuthority() {
        var row = added("SERVICE", Map.of("what", "SCHOOL"));
        mother();
        yes(row, "CHILD", Map.of());
        yes(row, "WHO_ANSWERS", Map.of("by.who", "WHO_ANSWERS"));
        worker.send(worker.page(consent + "/withdraw?row=" + row + "&whose=WHO_ANSWERS"), consent + "/withdraw",
                Map.of("erase", "NOTHING", "against", "ANOTHER"));
        assertThat(worker.page(consent + "/row?row=" + row).text()).contains("Withdrawn against the child");
        assertThat(worker.get(consent + "/decide?row=" + row).statusCode()).isEqualTo(404);

        var decide = manager.page(consent + "/decide?row=" + row);
        var missing = manager.send(decide, consent + "/decide", Map.of());
        manager.send(parsed(missing), consent + "/decide",
                Map.of("decision", "GOES_ON", "authority", "Judge for children", "view", "Wants to learn", "reason",
                        "The uncle wants the field work"));

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(manager.page(consent + "/row?row=" + row).text()).contains("Decided with: Judge for children",
                "The child thinks: Wants to learn");
        assertThat(Shift.to(manager.get(consent + "/decide?row=" + row))).isEqualTo(consent + "/row");
    }

    @Test
    void refusesWhatCannotHaveBeenAskedLikeThis() {
        var row = added("SERVICE", Map.of("what", "LEGAL_HELP"));

        var interpreter = answer(row, "CHILD", said(Map.of("asked.interpreter", "CAME_WITH_THE_CHILD")));
        var future = answer(row, "CHILD", said(day("asked.on", TODAY.plusDays(2))));
        var before = answer(row, "CHILD", said(day("asked.on", TODAY.minusYears(2))));
        var phone = answer(row, "CHILD", said(Map.of("asked.saidBack", "Call +228 90 12 34 56")));
        var long10000 = answer(row, "CHILD", said(Map.of("asked.saidBack", "a".repeat(10_000))));
        var nobody = answer(row, "WHO_ANSWERS", said(Map.of("by.who", "CHILD_ALONE")));
        var sameDay = answer(row, "CHILD", said(Map.of("state", "DID_NOT_AGREE", "later.again", "IN_2_HOURS")));

        refused(interpreter, "This person must not interpret");
        refused(future, "still to come");
        refused(before, "The record did not exist");
        refused(phone, "number");
        refused(long10000, "300");
        refused(nobody, "Write in one line");
        refused(sameDay, "wait at least 1 day");
        assertThat(count("select count(*) from casework.consent_said where consent_id = '" + row + "'")).isZero();
    }

    @Test
    void refusesAUseThatCannotBeAskedFor() {
        var past = new HashMap<>(day("until", TODAY.minusDays(1)));
        past.putAll(Map.of("what", "POLICE", "office", "Brigade", "details", "HEALTH"));
        var sharing = worker.page(consent + "/ask?kind=SHARING");

        refused(worker.send(sharing, consent + "/ask", past), "This day is over");
        refused(worker.send(sharing, consent + "/ask", Map.of("what", "POLICE", "office", " ")), "called");
        var media = worker.page(consent + "/ask?kind=EXTRA");
        assertThat(media.select("input[value=MEDIA]")).isEmpty();
        refused(worker.send(media, consent + "/ask", Map.of("what", "MEDIA")), "first 3 months");
    }

    @Test
    void saysWhoAnswersAndNeverTakesWhoWasInvolved() {
        var page = worker.page(consent + "/who");
        var theirs = manager.page(consent + "/who");
        var guardian = Map.of("kind", "NAMED_GUARDIAN", "namedBy", "Court of Lomé", "name", "Zinsou Koffi", "involved",
                "YES", "notAsked", "ASKED");

        refused(worker.send(page, consent + "/who", guardian), "cannot answer for the child");
        refused(worker.send(page, consent + "/who", with(guardian, "namedBy", "+228 90 12 34 56")), "number");
        var done = worker.send(worker.page(consent + "/who"), consent + "/who", with(guardian, "involved", "NO"));
        var stale = manager.send(theirs, consent + "/who", with(guardian, "involved", "NO"));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).text()).contains("Somebody else wrote here meanwhile", "Court of Lomé");
        assertThat(worker.page(consent).text()).contains("Court of Lomé").doesNotContain("Zinsou");
        var overview = worker.page(consent.replace("/consent", ""));
        assertThat(overview.text()).contains("Show the name of who answers");
        assertThat(parsed(worker.send(overview, consent.replace("/consent", "/show"), Map.of("wanted",
                "WHO_ANSWERS_NAME", "number", "0"))).text()).contains("Zinsou Koffi");
    }

    @Test
    void showsBothVersionsToTheSecondOfTwoPeople() {
        var row = added("EXTRA", Map.of("what", "TRAINING"));
        var page = worker.page(consent + "/answer?row=" + row);
        manager.send(manager.page(consent + "/answer?row=" + row), consent + "/answer",
                said(Map.of("state", "DID_NOT_AGREE", "later.again", "WHEN_THE_CHILD_ASKS")));

        var stale = worker.send(page, consent + "/answer", said(Map.of("asked.saidBack", "You use it")));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).text()).contains("Somebody else wrote here meanwhile", "Did not agree");
        assertThat(parsed(stale).select("textarea").eachText()).contains("You use it");
        assertThat(worker.send(parsed(stale), consent + "/answer", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void sharesInAnEmergencyAndIsReviewedLateBySomebodyElse() {
        var page = worker.page(consent + "/emergency");
        var typed = Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", "Port brigade", "groups",
                "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS");
        assertThat(page.select("input[value=DONOR]")).isEmpty();
        refused(worker.send(page, consent + "/emergency", with(typed, "with.kind", "DONOR")), "no part");
        worker.send(page, consent + "/emergency", typed);
        var id = one("select id from casework.emergency where case_file_id = '" + file() + "'");
        assertThat(worker.page(consent + "/emergency?written=" + id).text()).contains("Now call Port brigade yourself");
        assertThat(Shift.to(worker.get(consent + "/review?of=" + id))).as("who decided").isEqualTo(consent);
        database.superuser().sql("update casework.emergency set decided_at = decided_at - interval '30 hours', "
                + "ends_at = ends_at - interval '30 hours' where id = '" + id + "'").update();
        assertThat(manager.page("/emergencies").text()).contains("Nobody else has looked at it yet",
                "Later than 24 hours");

        reviewedOnce(id);

        assertThat(worker.page(consent).text()).contains("too much was shared", "Later than 24 hours", "Place only");
        assertThat(worker.page(consent).select("a:contains(Look at it again)")).isEmpty();
    }

    /** The second finding is another one: it is shown beside the one that stands. */
    private void reviewedOnce(String id) {
        var review = manager.page(consent + "/review?of=" + id);
        assertThat(review.text()).contains("Port brigade");
        assertThat(manager.send(review, consent + "/review", Map.of("finding", "TOO_MUCH_WAS_SHARED", "words",
                "Place only")).statusCode()).isEqualTo(302);
        var other = manager.send(review, consent + "/review", Map.of("finding", "RIGHT", "words", "All was well"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).text()).contains("All was well", "Place only");
    }

    private void mother() {
        worker.send(worker.page(consent + "/who"), consent + "/who",
                Map.of("kind", "PARENT", "involved", "NO", "notAsked", "ASKED", "namedBy", ""));
    }

    private String added(String kind, Map<String, String> typed) {
        var all = new HashMap<>(day("until", TODAY.plusDays(10)));
        all.putAll(typed);
        var page = worker.page(consent + "/ask?kind=" + kind);
        all.keySet().removeIf(name -> page.select("[name=" + name + "]").isEmpty());
        var answer = worker.send(page, consent + "/ask", all);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*row=", "");
    }

    private void yes(String row, String whose, Map<String, String> more) {
        var answer = answer(row, whose, said(more));
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
    }

    private HttpResponse<String> answer(String row, String whose, Map<String, String> typed) {
        return worker.send(worker.page(consent + "/answer?row=" + row + "&whose=" + whose), consent + "/answer", typed);
    }

    private static Map<String, String> said(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter", "OUR_STAFF",
                "asked.how", "READ_ALOUD"));
        typed.putAll(more);
        return typed;
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    private String file() {
        return consent.replaceAll("/c/(.*)/consent", "$1");
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(UUID.class).single().toString();
    }
}
