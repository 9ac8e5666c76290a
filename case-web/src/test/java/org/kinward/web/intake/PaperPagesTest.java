package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A first hour that was on paper: what the paper says about itself, hours that count from it, and what is refused. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperPagesTest {

    private static final String PAPER = "/intake/paper";
    private static final ZoneId LOME = ZoneId.of("Africa/Lome");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift worker;
    private final LocalDateTime night = LocalDate.now(LOME).minusDays(1).atTime(2, 10);

    @BeforeAll
    void atWork() {
        QuietHouse.in(database);
        carer = Shift.carer(port);
        worker = Shift.of(port, "worker");
    }

    @AfterAll
    void leaveNothing() {
        QuietHouse.after(database);
    }

    private Map<String, String> paper(LocalDateTime told) {
        var typed = new HashMap<String, String>();
        typed.put("told.day.day", "" + told.getDayOfMonth());
        typed.put("told.day.month", "" + told.getMonthValue());
        typed.put("told.day.year", "" + told.getYear());
        typed.put("told.hour", "%02d:%02d".formatted(told.getHour(), told.getMinute()));
        typed.put("to.who", "STRANGER");
        typed.put("to.role", "GUARD");
        typed.put("why", "NO_POWER");
        return typed;
    }

    private HttpResponse<String> enter(Shift who, Map<String, String> typed) {
        var page = who.page(PAPER);
        var all = new HashMap<>(typed);
        var place = page.selectFirst("input[name='where.place']");
        if (place != null) {
            all.putIfAbsent("where.place", place.attr("value"));
        }
        return who.send(page, PAPER, all);
    }

    private String entered(Shift who, Map<String, String> typed) {
        var answer = enter(who, typed);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return Shift.to(answer).replaceAll("/safety$", "");
    }

    private Map<String, String> but(String field, String typed) {
        var changed = paper(night.plusMinutes(field.length()));
        changed.put(field, typed);
        return changed;
    }

    private void refused(Map<String, String> typed, String words) {
        var answer = enter(carer, typed);
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
        assertThat(parsed(answer).select("input[name='told.hour']").val()).as("what was typed")
                .isEqualTo(typed.get("told.hour"));
    }

    private static String rows(Document page) {
        return page.select(".govuk-summary-list__row").text();
    }

    @Test
    void countsFromTheNightAndSaysWhoToldAndWhoTyped() {
        var intake = entered(carer, paper(night));

        var safety = carer.page(intake + "/safety");
        assertThat(safety.select("input[name='origin.toldBy'][checked]").val()).isEqualTo("PAPER");
        assertThat(safety.select("input[name='origin.toldOn.day']").val()).isEqualTo("" + night.getDayOfMonth());
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "NO"));
        assertThat(due(intake, "MAKE_SAFE")).isEqualTo(night);
        assertThat(rows(carer.page(intake))).contains("Told on", "02:10", "Told to A guard", "Why on paper No power",
                "Entered on", "Entered by");
        assertThat(carer.page("/today").text()).contains("It was late already when it was entered from paper.");
        assertThat(carer.page(intake).text()).contains("12 hours");

        carer.answer(intake + "/check", intake + "/create");
        assertThat(due(intake, "ASSIGN_WORKER")).isEqualTo(night.plusHours(12));
        var manager = Shift.of(port, "manager");
        var file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = '"
                + id(intake) + "'").query(UUID.class).single();
        assertThat(manager.page(file).text()).contains("From paper", "Told to A guard", "late already");
        assertThat(manager.page(file + "/story").text()).contains("Entered from paper. Told on", "at 02:10", "A guard");
        assertThat(audited(intake)).isEqualTo("ENTERED_FROM_PAPER");
    }

    private LocalDateTime due(String intake, String kind) {
        return database.superuser()
                .sql("select due_at at time zone 'Africa/Lome' from casework.task where intake_id = '"
                        + id(intake) + "' and kind = '" + kind + "'")
                .query(LocalDateTime.class).single();
    }

    private String audited(String intake) {
        return database.superuser().sql("select action from audit.trail where '" + id(intake)
                + "' = any (subjects) order by written_at, number limit 1").query(String.class).single();
    }

    private static String id(String intake) {
        return intake.substring("/intake/".length());
    }

    /** The tick of F24: the paper is filed under the number or destroyed. */
    @Test
    void ticksWhatBecameOfThePaper() {
        var intake = entered(carer, paper(night.plusMinutes(47)));
        assertThat(rows(carer.page(intake))).contains("The paper now Nobody has said what became of it");
        var page = carer.page(intake + "/paper");
        assertThat(page.select("h1").text()).isEqualTo("What became of the paper?");
        var open = carer.send(page, intake + "/paper", Map.of());
        assertThat(open.statusCode()).isEqualTo(400);
        assertThat(parsed(open).select(".govuk-error-summary").text()).contains("Choose what became of the paper.");

        assertThat(carer.send(page, intake + "/paper", Map.of("became", "FILED")).statusCode()).isEqualTo(302);
        assertThat(carer.send(page, intake + "/paper", Map.of("became", "FILED")).statusCode()).as("twice is once")
                .isEqualTo(302);
        assertThat(rows(carer.page(intake))).contains("The paper now Filed under the number");
        assertThat(carer.send(page, intake + "/paper", Map.of("became", "DESTROYED")).statusCode()).isEqualTo(302);
        assertThat(rows(carer.page(intake))).contains("The paper now Destroyed").doesNotContain("Filed");
        assertThat(Shift.of(port, "worker-b").get(intake + "/paper").statusCode()).isEqualTo(404);
        assertThat(carer.get(carer.begin() + "/paper").statusCode()).as("typed at once").isEqualTo(404);
    }

    /** Whoever had the page open while somebody else destroyed it. */
    @Test
    void filesNoPaperThatIsDestroyed() {
        var late = entered(carer, paper(night.plusMinutes(49)));
        var before = carer.page(late + "/paper");
        carer.send(before, late + "/paper", Map.of("became", "DESTROYED"));

        var filed = carer.send(before, late + "/paper", Map.of("became", "FILED"));

        assertThat(filed.statusCode()).isEqualTo(422);
        assertThat(parsed(filed).text()).contains("This paper is destroyed already.");
        assertThat(rows(carer.page(late))).contains("The paper now Destroyed");
    }

    @Test
    void refusesADayOrAnHourThatCannotBeMeant() {
        var now = LocalDateTime.now(LOME);

        refused(paper(now.plusDays(1)), "cannot be in the future");
        refused(paper(now.withHour(23).withMinute(59)), "is still to come");
        refused(paper(now.minusYears(2)), "more than 1 year ago");
        refused(but("told.hour", "25:00"), "Write the time");
        refused(but("told.day.month", "14"), "month");
    }

    @Test
    void refusesWhoIsNotKnownAndAReasonThatIsNone() {
        refused(but("to.who", ""), "Choose who wrote the paper");
        refused(but("to.role", "Kofi"), "Choose who it was");
        refused(but("why", ""), "Choose why it was on paper");
        var nobody = but("to.who", "COLLEAGUE");
        nobody.put("to.person", UUID.randomUUID().toString());
        refused(nobody, "Choose one of us");
    }

    @Test
    void takesTheNumberOnThePaperOnce() {
        var number = labels().getFirst();
        var typed = but("label", number);

        var intake = entered(carer, typed);

        assertThat(enter(worker, typed).statusCode()).isEqualTo(400);
        refused(typed, "used for another child already");
        refused(but("label", ReferenceNumber.random(new Random()).shown()), "No label of your agency");
        refused(but("label", "4F7"), "no number of a label");
        carer.answer(intake + "/check", intake + "/create");
        assertThat(carer.page(intake + "/created").select("[data-reference-number]").text()).isEqualTo(number);
    }

    private List<String> labels() {
        var place = database.superuser().sql("select id from account.place where name = 'Acacia House'")
                .query(UUID.class).single();
        var manager = Shift.of(port, "manager");
        var page = manager.page("/places/" + place + "/labels");
        var first = page.select("select[name=givenTo] option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
        var sheet = Shift.to(manager.send(page, "/places/" + place + "/labels", Map.of("givenTo", first)));
        return manager.page(sheet).select("[data-reference-number]").eachText();
    }

    @Test
    void asksWhetherAPaperWithoutANumberWasEnteredBefore() {
        var typed = paper(night.minusHours(1));
        entered(carer, typed);

        refused(typed, "This paper may be entered already");
        typed.put("another", "YES");
        entered(carer, typed);
    }

    @Test
    void refusesABirthDayAfterTheDayOfThePaper() {
        var intake = entered(carer, paper(night.minusHours(2)));
        var born = LocalDate.now(LOME);

        var answer = carer.answer(intake + "/sex-age", Map.of("q.age.value", "DATE", "q.age.born.day",
                "" + born.getDayOfMonth(), "q.age.born.month", "" + born.getMonthValue(), "q.age.born.year",
                "" + born.getYear()));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void isForWhoTakesChildrenIn() {
        assertThat(carer.page("/intake").select("main a[href=" + PAPER + "]")).hasSize(1);
        for (var other : List.of("admin", "auditor", "officer")) {
            assertThat(Shift.of(port, other).get(PAPER).statusCode()).as(other).isEqualTo(404);
        }
        var place = but("where.place", UUID.randomUUID().toString());
        assertThat(worker.page(PAPER).select("input[name='where.place']").size()).isNotEqualTo(1);
        var many = enter(worker, place);
        assertThat(many.statusCode()).isIn(302, 400);
    }
}
