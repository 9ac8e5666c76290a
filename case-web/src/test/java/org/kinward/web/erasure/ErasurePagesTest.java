package org.kinward.web.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Erasing a record by its forms: a manager asks, the law may hold it, another person answers without seeing the case. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasurePagesTest {

    private static final String LIST = "/admin/erasures";
    private static final String WHY = "The judge wrote so last week";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private Shift admin;
    private String intake = "";
    private String record = "";

    @BeforeAll
    void atWork() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
    }

    @BeforeEach
    void aRecordOfYennenga() {
        intake = worker.begin();
        worker.answer(intake + "/name", Map.of("name", "Yennenga", "word", word()));
        worker.answer(intake + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "13", "q.age.basis",
                "ESTIMATE"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        record = "/c/" + one("select id from casework.case_file where intake_id = '" + id() + "'");
    }

    /** A word of letters that no other child of the house has. */
    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12)
                .chars().map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void saysToManagersOnlyWhatGoesAndWhatStays() {
        var page = manager.page(record + "/erase");

        assertThat(page.select("h2").eachText()).contains("What goes for ever", "What stays");
        assertThat(page.text()).contains("This cannot be undone", "Names, phone numbers", "One line for counting");
        assertThat(manager.page(record).select("a[href$=/erase], a[href$=/hold]")).hasSize(2);
        for (var other : List.of("worker", "worker-b", "manager-b", "admin", "auditor", "officer")) {
            var shift = Shift.of(port, other);
            assertThat(shift.get(record + "/erase").statusCode()).as(other).isEqualTo(404);
            assertThat(shift.get(record + "/hold").statusCode()).as(other).isEqualTo(404);
        }
        assertThat(worker.page(record).select("a[href$=/erase], a[href$=/hold]")).isEmpty();
    }

    @Test
    void refusesWhatIsNoReasonOrTellsWhoItIs() {
        refused(ask(Map.of()), "Choose why");
        refused(ask(Map.of("reason", "BECAUSE", "words", WHY)), "Choose why");
        refused(ask(Map.of("words", "ab")), "3 to 300 signs");
        refused(ask(Map.of("words", "a".repeat(10_000))), "3 to 300 signs");
        refused(ask(Map.of("words", "Call +228 90 12 34 56")), "");
        refused(ask(Map.of("words", "The judge of Yennenga wrote so")), "There is a name in these words");
        refused(hold(manager.page(record + "/hold"), "Yennenga must testify"), "There is a name");
        assertThat(count("select count(*) from casework.erasure where intake_id = '" + id() + "'")).isZero();
    }

    @Test
    void isSeenByWhoOpensTheRecordAndTakenBack() {
        var first = manager.page(record + "/erase");
        var second = manager.page(record + "/erase");
        var typed = Map.of("reason", "CHILD_ASKED", "words", WHY);
        assertThat(manager.send(first, record + "/erase", typed).statusCode()).isEqualTo(302);
        assertThat(manager.send(first, record + "/erase", typed).statusCode()).as("pressed twice").isEqualTo(302);
        var faster = manager.send(second, record + "/erase", typed);
        assertThat(faster.statusCode()).as("another form").isEqualTo(409);
        assertThat(parsed(faster).text()).contains("Somebody else was faster", WHY);
        for (var seeing : List.of(worker, manager)) {
            assertThat(seeing.page(record).select(".govuk-notification-banner").text()).contains("asked to erase");
        }

        var waiting = manager.page(record + "/erase");
        var back = manager.send(waiting, record + "/erase/take-back", Map.of());
        var twice = manager.send(waiting, record + "/erase/take-back", Map.of());

        assertThat(List.of(back.statusCode(), twice.statusCode())).containsExactly(302, 302);
        assertThat(worker.page(record).select(".govuk-notification-banner")).isEmpty();
        assertThat(worker.page(record + "/story").text()).contains("Asked to erase this record", WHY,
                "The child asked for it", "Request to erase taken back");
        assertThat(worker.page(record + "/story?kind=ERASURE").select("ol.moj-timeline > li")).hasSize(2);
        assertThat(manager.send(waiting, record + "/erase/take-back", Map.of("request", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsAdministratorsNothingOfTheCase() {
        var request = asked();

        var list = admin.page(LIST);
        var one = admin.page(LIST + "/one?request=" + request);

        for (var page : List.of(list, one)) {
            assertThat(page.text()).contains(number(), "The law or a court says so").doesNotContain(WHY, "Yennenga");
            assertThat(page.html()).doesNotContain(id(), record.substring(3));
        }
        assertThat(admin.get(record).statusCode()).isEqualTo(404);
        for (var missing : List.of(UUID.randomUUID().toString(), "not-an-id", id())) {
            assertThat(admin.get(LIST + "/one?request=" + missing).statusCode()).isEqualTo(404);
            assertThat(admin.send(one, LIST + "/confirm", Map.of("request", missing)).statusCode()).isEqualTo(404);
            assertThat(admin.send(one, LIST + "/refuse", Map.of("request", missing, "words", WHY)).statusCode())
                    .isEqualTo(404);
        }
        for (var other : List.of("manager", "worker", "auditor", "manager-b")) {
            assertThat(Shift.of(port, other).get(LIST).statusCode()).as(other).isEqualTo(404);
        }
        takeBack();
    }

    @Test
    void isRefusedOnceWithAReasonThatTheManagerReads() {
        var one = admin.page(LIST + "/one?request=" + asked());
        refused(admin.send(one, LIST + "/refuse", Map.of("words", " ")), "3 to 300 signs");
        refused(admin.send(one, LIST + "/refuse", Map.of("words", "Call +228 90 12 34 56")), "");

        var no = admin.send(one, LIST + "/refuse", Map.of("words", "The court still needs it"));
        var twice = admin.send(one, LIST + "/refuse", Map.of("words", "The court still needs it"));
        var late = admin.send(one, LIST + "/confirm", Map.of());

        assertThat(List.of(no.statusCode(), twice.statusCode(), late.statusCode())).containsExactly(302, 302, 409);
        assertThat(manager.page(record + "/erase").text()).contains("The last request was refused",
                "The court still needs it");
        assertThat(worker.page(record).text()).contains("Request to erase refused");
    }

    @Test
    void isHeldByTheLawBetweenAskingAndConfirming() {
        var one = admin.page(LIST + "/one?request=" + asked());
        var form = manager.page(record + "/hold");
        assertThat(hold(form, "The prosecutor needs the record").statusCode()).isEqualTo(302);
        assertThat(hold(form, "The prosecutor needs the record").statusCode()).as("pressed twice").isEqualTo(302);

        var held = admin.send(one, LIST + "/confirm", Map.of());

        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(parsed(held).text()).contains("A legal hold stands").doesNotContain("prosecutor");
        assertThat(parsed(held).select("form[action$=/confirm]")).isEmpty();
        assertThat(worker.page(record).select(".govuk-tag").eachText()).contains("Legal hold");
        assertThat(manager.page(record + "/erase").text()).contains("The prosecutor needs the record");
        takeBack();
        assertThat(manager.page(record + "/erase").select("form[action$=/erase]")).as("nobody asks").isEmpty();
        var lift = manager.page(record + "/hold");
        assertThat(manager.send(lift, record + "/hold/lift", Map.of("words", "The trial is over")).statusCode())
                .isEqualTo(302);
        assertThat(manager.send(lift, record + "/hold/lift", Map.of("words", "The trial is over")).statusCode())
                .as("lifted already").isEqualTo(409);
        assertThat(worker.page(record + "/story").text()).contains("Legal hold set", "Legal hold lifted",
                "The trial is over");
    }

    @Test
    void isErasedForEverybodyOnceAnotherPersonConfirms() {
        var one = admin.page(LIST + "/one?request=" + asked());
        var note = worker.page(record + "/story/note");
        var open = manager.page(record + "/hold");
        var number = number();

        var done = admin.send(one, LIST + "/confirm", Map.of());
        var twice = admin.send(one, LIST + "/confirm", Map.of());

        assertThat(List.of(done.statusCode(), twice.statusCode())).containsExactly(302, 302);
        for (var gone : List.of(record, record + "/story", record + "/consent", record + "/erase", intake,
                intake + "/created")) {
            assertThat(manager.get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        assertThat(worker.send(note, record + "/story/note",
                Map.of("kind", "TALK", "visibleTo", "TEAM", "words", "Slept well")).statusCode())
                .as("a page that was open").isEqualTo(404);
        assertThat(hold(open, "Too late for it").statusCode()).as("a page that was open").isEqualTo(404);
        isNowhereButOnTheAdministratorsList(number);
    }

    private void isNowhereButOnTheAdministratorsList(String number) {
        var search = manager.send(manager.page("/children"), "/children/search", Map.of("find", number));
        assertThat(search.body() + search.headers().firstValue("Location").orElse("")).doesNotContain(record);
        assertThat(admin.page(LIST).text()).contains(number, "Confirmed by");
        assertThat(count("select count(*) from identity.held_child where reference = '"
                + number.replaceAll("[^0-9A-Z]", "") + "'")).isZero();
        assertThat(count("select count(distinct action) from (select action, subjects from audit.entry union all "
                + "select action, subjects from audit.inbox) written where '" + id()
                + "' = any (subjects) and action in "
                + "('ERASURE_ASKED', 'ERASURE_CONFIRMED', 'RECORD_ERASED', 'IDENTITY_ERASED')")).isEqualTo(4);
    }

    @Test
    void isAnsweredNeitherByWhoAskedNorAfterFourteenDays() {
        var request = asked();
        var one = admin.page(LIST + "/one?request=" + request);
        var asker = one("select asked_by from casework.erasure where id = '" + request + "'");
        become(request, one("select person_id from account.credential where sign_in_name = 'admin'"));

        assertThat(admin.page(LIST + "/one?request=" + request).text()).contains("You asked for this yourself");
        assertThat(admin.send(one, LIST + "/confirm", Map.of()).statusCode()).isEqualTo(422);
        become(request, asker);
        database.superuser().sql("update casework.erasure set asked_at = asked_at - interval '14 days' where id = '"
                + request + "'").update();

        assertThat(admin.send(one, LIST + "/confirm", Map.of()).statusCode()).isEqualTo(409);
        assertThat(admin.page(LIST).text()).doesNotContain(number());
        assertThat(worker.page(record).select(".govuk-notification-banner")).isEmpty();
        assertThat(worker.get(record).statusCode()).isEqualTo(200);
    }

    private void become(String request, String asker) {
        database.superuser().sql("update casework.erasure set asked_by = '" + asker + "' where id = '" + request + "'")
                .update();
    }

    private String asked() {
        var answer = ask(Map.of("reason", "LAW_OR_COURT", "words", WHY));
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return one("select id from casework.erasure where state = 'asked' and intake_id = '" + id() + "'");
    }

    private HttpResponse<String> ask(Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.putIfAbsent("words", "");
        if (typed.containsKey("words")) {
            all.putIfAbsent("reason", "CHILD_ASKED");
        }
        return manager.send(manager.page(record + "/erase"), record + "/erase", all);
    }

    private void takeBack() {
        assertThat(manager.send(manager.page(record + "/erase"), record + "/erase/take-back", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> hold(Document page, String why) {
        return manager.send(page, record + "/hold", Map.of("words", why));
    }

    private String number() {
        return manager.page(record).select("[data-reference-number]").eachText().getFirst();
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    private String id() {
        return intake.substring("/intake/".length());
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(UUID.class).single().toString();
    }
}
