package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers one by one, the steps of a birth registration, where a parent is, and a decision with its day and number. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildPaperPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

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
        assertThat(worker.get(intake + "/days/child-paper/1").statusCode()).as("of a draft").isEqualTo(404);
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        file = "/c/" + one("select id from casework.case_file where intake_id = '" + intake.substring(8) + "'");
    }

    @Test
    void writesPapersOneByOneWithWhoKeepsThemChangesThemAndForgetsAMistake() {
        var next = next();
        assertThat(worker.answer(next, passport("KEPT", "EMPLOYER")).statusCode()).isEqualTo(302);
        assertThat(row("passport")).contains("kept by somebody", "Employer");
        var seen = worker.page(next);
        var other = worker.page(next);
        assertThat(worker.send(seen, next, passport("KEPT", "POLICE")).statusCode()).isEqualTo(302);

        var late = worker.send(other, next, passport("KEPT", "WITH_US"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("input[name=q.paperKeeper.value][checked]").val()).isEqualTo("WITH_US");
        assertThat(row("passport")).contains("Police");
        assertThat(worker.page(intake + "/later/child-checklist").text()).as("kept by the police, not held back")
                .doesNotContain("Papers of the child");
        assertThat(worker.page(file + "/story").text()).contains("A paper of the child was changed");
        assertThat(worker.answer(next, Map.of("then", "mistake")).statusCode()).isEqualTo(302);
        assertThat(worker.page(file + "/days").select("#papers ~ * td").text()).doesNotContain("Police");
        assertThat(worker.get(next).statusCode()).as("its number is nobody else's").isEqualTo(404);
        assertThat(worker.page(file + "/story").text()).contains("A paper of the child was a mistake");
    }

    @Test
    void asksWithOneHeadingAndALabelForEveryField() {
        var page = worker.page(next());

        assertThat(page.select("h1")).hasSize(1);
        for (var field : page.select("main input:not([type=hidden]),main select,main textarea")) {
            assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(field.outerHtml()).hasSize(1);
        }
    }

    @Test
    void refusesAPaperOfNoKindAndAKeeperOfWhatIsLost() {
        var next = next();

        refused(worker.answer(next, Map.of("q.paperState.value", "KEPT")), "Choose which paper it is.");
        var lost = worker.answer(next, Map.of("q.paperKind.value", "FAMILY-BOOK", "q.paperState.value", "LOST",
                "q.paperKeeper.value", "POLICE"));
        refused(lost, "Nobody else keeps a paper that the child has, or that is lost.");
        assertThat(parsed(lost).select("input[name=q.paperKind.value][checked]").val()).isEqualTo("FAMILY-BOOK");
        refused(worker.answer(next, Map.of("q.paperKind.value", "NO-SUCH-PAPER")), "");
        refused(worker.answer(next, Map.of("q.paperKind.value", "PASSPORT", "origin.talk", "9")), "");
        assertThat(worker.get(intake + "/days/child-paper/19").statusCode()).as("not the next one").isEqualTo(404);
    }

    @Test
    void saysItInFrenchToo() {
        worker.answer(next(), Map.of("q.paperKind.value", "BIRTH-CERTIFICATE", "q.paperState.value", "AT-HOME"));
        worker.get("/language/fr?to=/profile");
        try {
            assertThat(worker.page(file + "/days").text()).contains("Papiers de l’enfant", "acte de naissance",
                    "à la maison", "Noter un papier");
            assertThat(worker.page(next()).text()).contains("Quel papier est-ce").doesNotContain("??");
        } finally {
            worker.inEnglish();
        }
    }

    @Test
    void isForWhoWorksOnTheCaseAlone() {
        for (var stranger : List.of(Shift.carer(port), Shift.of(port, "worker-b"), Shift.of(port, "admin"),
                Shift.of(port, "auditor"))) {
            assertThat(stranger.get(intake + "/days/child-paper/1").statusCode()).isEqualTo(404);
        }
        assertThat(Shift.of(port, "manager").get(next()).statusCode()).isEqualTo(200);
    }

    @Test
    void followsABirthRegistrationStepByStep() {
        var path = intake + "/days/papers-held";
        var asked = new HashMap<>(Map.of("q.birth.registered.value", "REFUSED", "q.asked.office.value", "TOWN_HALL",
                "q.asked.waitsFor.value", "WITNESSES", "q.result.refusedWhy.value", "NO_WITNESS"));
        asked.putAll(day("q.asked.on", TODAY.minusDays(9)));
        asked.putAll(day("q.result.refusedOn", TODAY.minusDays(12)));

        refused(worker.answer(path, asked), "before the day on which it was asked for");
        refused(worker.answer(path, day("q.asked.on", TODAY.plusDays(2))), "future");
        asked.putAll(day("q.result.refusedOn", TODAY.minusDays(2)));
        assertThat(worker.answer(path, asked).statusCode()).isEqualTo(302);

        assertThat(worker.page(path).select("[name='q.asked.on.day.day']").val())
                .isEqualTo("" + TODAY.minusDays(9).getDayOfMonth());
        worker.answer(path, Map.of("q.birth.registered.value", "BEING_DONE", "q.asked.office.value", "COURT",
                "q.result.refusedWhy.value", "WRONG_OFFICE", "origin.toldBy", "PAPER"));
        assertThat(worker.page(file + "/story").text()).contains("Refused", "No witness", "Town hall");
    }

    @Test
    void asksWhereAParentIsWhoIsAway() {
        var path = intake + "/days/household";

        refused(worker.answer(path, Map.of("q.father.awaySince.value", "" + (TODAY.getYear() + 1))), "Write a year");
        refused(worker.answer(path, Map.of("q.father.awayNear.value", "call 90 12 34 56")), "It seems to hold a phone");
        assertThat(worker.answer(path, Map.of("q.father.alive.value", "ALIVE_AWAY", "q.father.awayCountry.value", "NG",
                "q.father.awayNear.value", "Badagry", "q.father.awaySince.value", "2021",
                "q.father.inContact.value", "NO")).statusCode()).isEqualTo(302);
        var page = worker.page(path);
        assertThat(page.select("[name='q.father.awayCountry.value'] option[selected]").val()).isEqualTo("NG");
        assertThat(page.select("[name='q.father.awaySince.value']").val()).isEqualTo("2021");
    }

    @Test
    void keepsTheDayOfADecisionAndSealsItsNumber() {
        var path = intake + "/days/guardian";
        var decided = new HashMap<>(
                Map.of("q.decidedBy.value", "JUDGE", "q.decisionNumbers", "RG 4711-2026 Cotonou"));
        decided.putAll(day("q.decidedOn", TODAY.minusDays(30)));

        assertThat(worker.answer(path, decided).statusCode()).isEqualTo(302);

        var page = worker.page(path);
        assertThat(page.html()).doesNotContain("4711-2026");
        assertThat(page.text()).contains("Something is written down already. What you write here is added.");
        assertThat(worker.page(file).text()).contains("Show the number of a decision");
        assertThat(one("select decided_on from casework.first_days_guardian where intake_id = '" + intake.substring(8)
                + "'")).isEqualTo(TODAY.minusDays(30).toString());
        assertThat(one("select count(*) from casework.first_days_guardian g where g::text like '%4711-2026%'"))
                .isEqualTo("0");
    }

    private static Map<String, String> passport(String state, String keeper) {
        return Map.of("q.paperKind.value", "PASSPORT", "q.paperState.value", state, "q.paperKeeper.value", keeper);
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(field + ".day.day", "" + day.getDayOfMonth(), field + ".day.month", "" + day.getMonthValue(),
                field + ".day.year", "" + day.getYear());
    }

    private String next() {
        return worker.page(file + "/days").select("main a.govuk-button[href*=/child-paper/]").attr("href");
    }

    private String row(String paper) {
        return worker.page(file + "/days").select("tr:contains(" + paper + ")").text();
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    private String one(String sql) {
        return database.superuser().sql("select (" + sql + ")::text").query(String.class).single();
    }
}
