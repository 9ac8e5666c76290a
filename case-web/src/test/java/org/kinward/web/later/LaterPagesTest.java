package org.kinward.web.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is told later, by its forms: every page, the way, what is left to the health worker, who opens it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private String intake = "";
    private String file = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker").inEnglish();
        intake = worker.begin();
        assertThat(worker.get(intake + "/later/the-work").statusCode()).as("of a draft").isEqualTo(404);
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        file = "/c/" + database.superuser().sql("select id::text from casework.case_file where intake_id = '"
                + intake.substring(8) + "'").query(String.class).single();
    }

    static List<SheetKind> sheets() {
        return SheetKind.ofLater();
    }

    /** The child stops: what is there is kept, and the page of the talk has that good end chosen. */
    @ParameterizedTest
    @MethodSource("sheets")
    void opensEveryPageAndStopsWhereTheChildStops(SheetKind kind) {
        var path = intake + "/" + kind.path();
        var page = worker.page(path);

        var saved = worker.send(page, path, Map.of("origin.toldBy", "CHILD", "then", "stopped"));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("??").doesNotContain("intake.").contains("We can stop", "hard topic");
        for (var field : page.select("main input:not([type=hidden]),main select,main textarea")) {
            assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(field.outerHtml()).hasSize(1);
        }
        assertThat(Shift.to(saved)).isEqualTo(intake + "/stopped");
        var talk = worker.page(Shift.whole(worker.get(intake + "/stopped")));
        assertThat(talk.select("input[name=ended][checked]").val()).isEqualTo("STOPPED_BY_CHILD");
        assertThat(
                worker.page(file + "/later").select(".govuk-task-list__item:contains(" + page.select("h1").text() + ")")
                        .text())
                .contains("Completed");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isNotThereForWhoIsOnlyOnShiftNorForOthers(SheetKind kind) {
        for (var stranger : List.of(Shift.carer(port), Shift.of(port, "worker-b"), Shift.of(port, "admin"),
                Shift.of(port, "auditor"))) {
            for (var path : List.of(intake + "/" + kind.path(), intake + "/" + kind.path() + "/before", file + "/later",
                    intake + "/later/leg/1")) {
                assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    /** It is no question here: no line speaks of it, and what a browser makes up is no line. */
    @Test
    void leavesSexualViolenceToTheHealthWorker() {
        var work = intake + "/later/the-work";
        var done = intake + "/later/what-was-done";

        for (var path : List.of(work, done)) {
            assertThat(worker.page(path).select("input[value^=SX-],input[value^=SEX],option[value^=SX-]")).isEmpty();
        }
        var madeUp = worker.answer(work, Map.of("q.activities.value", "SX-STREET"));
        assertThat(madeUp.statusCode()).isEqualTo(400);
        assertThat(worker.answer(done, Map.of("q.forms.suspected.value", "SEX-ONLINE")).statusCode()).isEqualTo(400);
        assertThat(worker.page(file + "/later").text()).contains("Sexual violence is not asked here");
    }

    @Test
    void asksForMeansWithAReasonAndForBareNumbersAgain() {
        var done = intake + "/later/what-was-done";

        assertThat(worker.answer(done, Map.of("q.means.value", "OATH")).statusCode()).isEqualTo(400);
        assertThat(worker.answer(done, Map.of("q.means.value", "OATH", "q.askedFor.value", "SAFETY")).statusCode())
                .isEqualTo(302);
        assertThat(worker.answer(intake + "/later/how-far", Map.of("q.lasted.count.value", "3")).statusCode())
                .isEqualTo(400);
        assertThat(worker.answer(intake + "/later/child-checklist", Map.of("q.childSigns.value", "UNPAID",
                "q.childNotSo.value", "UNPAID")).statusCode()).isEqualTo(400);
    }

    /** Nothing is ticked by the program: it says where it is known, and the old answer stays in the story. */
    @Test
    void saysInAChecklistWhatOtherPagesSay() {
        var work = intake + "/later/the-work";
        worker.answer(work, Map.of("q.hours.perDay.value", "12", "q.held.papers.value", "KEPT_BY_OTHERS"));
        worker.answer(work, Map.of("q.hours.perDay.value", "13", "origin.toldBy", "PAPER"));

        var page = worker.page(intake + "/later/child-checklist");

        assertThat(page.select(".govuk-inset-text").text()).contains("works long hours or at night (The work)",
                "somebody else keeps the papers (The work)");
        assertThat(page.select("input[checked]:not([name^=origin])")).isEmpty();
        assertThat(worker.page(file + "/story").text()).contains("Changed: the work");
    }

    @Test
    void writesTheWayLegByLegChangesItAndForgetsAMistake() {
        var next = worker.page(file + "/later").select("a:contains(Write down a leg)").attr("href");
        assertThat(worker.answer(next, Map.of("q.legTo.country.value", "BJ", "q.legWhen.year.value", "2025",
                "q.legHow.by.value", "BUSH-TAXI", "q.legCompany.paidBy.value", "RECRUITER")).statusCode())
                .isEqualTo(302);
        var seen = worker.page(next);
        var other = worker.page(next);
        assertThat(worker.send(seen, next, Map.of("q.legWhen.month.value", "3")).statusCode()).isEqualTo(302);

        var late = worker.send(other, next, Map.of("q.legWhen.year.value", "2024"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("[name=q.legWhen.year.value]").val()).isEqualTo("2024");
        assertThat(worker.page(file + "/later").text()).contains("Benin", "bush taxi", "Who recruited the child",
                "2025");
        assertThat(
                worker.answer(next, Map.of("q.legWhen.year.value", "" + (LocalDate.now(ZoneOffset.UTC).getYear() + 2)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(worker.answer(next, Map.of("q.legFrom.landmark.value", "call 90 12 34 56")).statusCode())
                .isEqualTo(400);
        assertThat(worker.answer(next, Map.of("then", "mistake")).statusCode()).isEqualTo(302);
        assertThat(worker.page(file + "/later").text()).doesNotContain("bush taxi");
        assertThat(worker.get(next).statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheRegionsOfACountryAndKeepsWhatWasTyped() {
        var next = worker.page(file + "/later").select("a:contains(Write down a leg)").attr("href");

        var shown = parsed(worker.answer(next, Map.of("q.legFrom.country.value", "BJ", "q.legWhen.year.value", "2025",
                "then", "find")));

        assertThat(shown.select("[name=q.legFrom.region.value] option[value=BJ-AK]")).hasSize(1);
        assertThat(shown.select("[name=q.legWhen.year.value]").val()).isEqualTo("2025");
    }

    @Test
    void countsHowLongTheAuthorityTakesAndAsksASecondLookWithAReason() {
        var week = LocalDate.now(ZoneOffset.UTC).minusDays(7);
        step("IDENTIFICATION_ASKED_FOR", week, Map.of("office", "The national body"));
        assertThat(worker.page(file + "/later").text()).containsPattern("No answer for [678] days");
        step("NOT_IDENTIFIED", week.plusDays(2), Map.of());

        var without = send("SECOND_LOOK_ASKED_FOR", week.plusDays(3), Map.of("office", "The national body"));

        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(worker.page(file + "/later").text()).contains("The answer took 2 days");
        step("SECOND_LOOK_ASKED_FOR", week.plusDays(3),
                Map.of("office", "The national body", "words", "New papers came"));
        assertThat(worker.page(file + "/paths").text()).contains("The authority is asked to look again");
    }

    private void step(String step, LocalDate on, Map<String, String> more) {
        assertThat(send(step, on, more).statusCode()).as(step).isEqualTo(302);
    }

    private java.net.http.HttpResponse<String> send(String step, LocalDate on, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("step", step, "on.day", "" + on.getDayOfMonth(), "on.month", "" + on.getMonthValue(),
                "on.year", "" + on.getYear()));
        return worker.send(worker.page(file + "/paths/step?path=IDENTIFICATION"), file + "/paths/step", fields);
    }
}
