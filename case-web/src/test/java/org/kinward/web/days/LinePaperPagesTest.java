package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.days.PaperHands.BY_THE_NURSE;
import static org.kinward.web.days.PaperHands.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A paper of the child and a leg of the way that were written on paper first: each line says so of itself (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinePaperPagesTest {

    private static final String PAPER = "/days/child-paper/1";
    private static final String LEG = "/later/leg/1";
    private static final String BEFORE = "Papers that were typed before";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private ConsentHands child;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker").inEnglish();
        manager = Shift.of(port, "manager").inEnglish();
    }

    @BeforeEach
    void recorded() {
        child = ConsentHands.recorded(worker, database);
    }

    private static Map<String, String> line(String path, Map<String, String> more) {
        var typed = new HashMap<String, String>();
        typed.putAll(path.equals(PAPER)
                ? Map.of("q.paperKind.value", "PASSPORT", "q.paperState.value", "KEPT", "q.paperKeeper.value", "POLICE")
                : Map.of("q.legTo.country.value", "BJ", "q.legWhen.year.value", "2024"));
        typed.putAll(more);
        return typed;
    }

    /** Written by the worker from the paper of a nurse. */
    private String entered(String path) {
        var at = child.intake() + path;
        var asked = PaperHands.pressed(worker, worker.page(at), at, line(path, Map.of("then", "paper")));
        assertThat(worker.send(asked, at, told(BY_THE_NURSE)).statusCode()).isEqualTo(302);
        return at;
    }

    private Map<String, Object> row(String path) {
        return database.superuser().sql("""
                select t.from_paper_role, c.sign_in_name, t.version from casework.%s t
                left join account.credential c on c.person_id = t.from_paper_entered_by
                where t.intake_id = ? order by t.version desc limit 1
                """.formatted(path.equals(PAPER) ? "first_days_paper" : "later_leg")).param(child.record()).query()
                .singleRow();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, LEG})
    void isAskedOnDemandAndKeptWithTheLine(String path) {
        var at = child.intake() + path;
        var page = worker.page(at);
        assertThat(page.select("[name^='paper.']")).as("nothing is asked before").isEmpty();
        assertThat(page.select("form[method=post] button").stream().filter(one -> one.text().startsWith("Save"))
                .findFirst().orElseThrow().hasAttr("name")).as("the key Enter saves").isFalse();
        var asked = PaperHands.pressed(worker, page, at, line(path, Map.of("then", "paper")));
        var refused = worker.send(asked, at, told(Map.of("paper.hour", "25:00")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Write the time",
                "Choose who wrote the paper", "Choose why it was on paper");

        assertThat(worker.send(asked, at, told(BY_THE_NURSE)).statusCode()).isEqualTo(302);
        assertThat(worker.send(asked, at, told(BY_THE_NURSE)).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(row(path)).containsEntry("version", 0L).containsEntry("sign_in_name", "worker")
                .containsEntry("from_paper_role", "HEALTH_WORKER");
        assertThat(worker.page(at).select("main dl").text()).contains("Told on", "06:10", "A health worker", "No power",
                "Entered by", "Nobody has said what became of it");
    }

    /** Somebody else puts an answer right: the paper stays, with who typed it; a day that does not fit is said. */
    @ParameterizedTest
    @ValueSource(strings = {PAPER, LEG})
    void staysWhenSomethingElseIsPutRightAndGoesWhenSomebodySaysSo(String path) {
        var at = entered(path);
        var more = path.equals(PAPER) ? Map.of("q.paperKeeper.value", "WITH_US")
                : Map.of("q.legWhen.year.value", "2023");

        assertThat(manager.send(manager.page(at), at, more).statusCode()).isEqualTo(302);

        assertThat(row(path)).containsEntry("version", 1L).containsEntry("sign_in_name", "worker");
        var typed = PaperHands.pressed(manager, manager.page(at), at, Map.of("then", "typed"));
        assertThat(manager.send(typed, at, Map.of()).statusCode()).isEqualTo(302);
        assertThat(row(path)).containsEntry("version", 2L).containsEntry("from_paper_role", null);
        assertThat(manager.page(at).select("main dl")).isEmpty();
    }

    /** Whoever had the line open before the paper was entered does not take it away. */
    @Test
    void isLostToNobodyWhoDidNotKnowOfIt() {
        var at = child.intake() + PAPER;
        assertThat(worker.answer(at, line(PAPER, Map.of())).statusCode()).isEqualTo(302);
        var old = worker.page(at);
        var asked = PaperHands.pressed(manager, manager.page(at), at, Map.of("then", "paper"));
        assertThat(manager.send(asked, at, told(BY_THE_NURSE)).statusCode()).isEqualTo(302);

        var otherDay = worker.send(old, at, Map.of("q.paperKeeper.value", "WITH_US"));

        assertThat(parsed(otherDay).select(".govuk-error-summary").text()).contains("This page has a paper of");
        assertThat(parsed(otherDay).select("main input[name='paper.hour']").val()).isEqualTo("06:10");
        var late = worker.send(old, at, told(Map.of("q.paperKeeper.value", "WITH_US")));
        assertThat(late.statusCode()).as("somebody has changed it since").isEqualTo(409);
        assertThat(worker.send(parsed(late), at, Map.of()).statusCode()).isEqualTo(302);
        assertThat(row(PAPER)).containsEntry("version", 2L).containsEntry("sign_in_name", "manager");
    }

    @Test
    void refusesAPaperOfItsOwnInATalk() {
        PaperHands.talk(worker, child);
        var at = child.intake() + LEG;
        var asked = PaperHands.pressed(worker, worker.page(at), at, line(LEG, Map.of("then", "paper")));
        var both = told(BY_THE_NURSE);
        both.put("origin.talk", "1");

        var refused = worker.send(asked, at, both);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("A talk has its own paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, LEG})
    void isFiledOrDestroyedLikeThatOfAPage(String path) {
        var at = entered(path);
        var tick = worker.page(at).select("main dl a[href*=/paper?]").attr("href");

        var page = worker.page(tick);
        assertThat(page.select(".govuk-caption-l").text()).isEqualTo(worker.page(at).select("h1").text())
                .contains("1");
        assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo(at);

        var said = worker.send(page, child.intake() + "/paper", Map.of("became", "DESTROYED"));

        assertThat(said.statusCode()).isEqualTo(302);
        assertThat(Shift.whole(said)).as("back to the line, which shows it").endsWith(at);
        assertThat(worker.page(at).select("main dl").text()).contains("Destroyed");
        assertThat(Shift.carer(port).get(tick).statusCode()).isEqualTo(404);
        for (var other : List.of("school", "school/before", path.equals(PAPER) ? "leg" : "child-paper", "leg/2",
                "child-paper/2")) {
            assertThat(worker.get(tick.replaceFirst("sheet=[a-z/0-9-]+", "sheet=" + other)).statusCode()).as(other)
                    .isEqualTo(404);
        }
    }

    /** Marked as a mistake while the page was open: the sheet lies about all the same, and the way back is one that is there. */
    @ParameterizedTest
    @ValueSource(strings = {PAPER, LEG})
    void leadsBackToTheListFromTheSheetOfALineThatWasAMistake(String path) {
        var at = entered(path);
        var title = worker.page(at).select("h1").text();
        var tick = worker.page(at).select("main dl a[href*=/paper?]").attr("href");
        var open = worker.page(tick);
        assertThat(worker.answer(at, Map.of("then", "mistake")).statusCode()).isEqualTo(302);
        var list = at.replaceAll("/[a-z-]+/1$", "");

        var said = worker.send(open, child.intake() + "/paper", Map.of("became", "FILED"));

        assertThat(Shift.whole(said)).isEqualTo(list);
        assertThat(worker.get(Shift.to(worker.get(list))).statusCode()).as("the list of the child").isEqualTo(200);
        assertThat(worker.page(tick).select(".govuk-back-link").attr("href")).isEqualTo(list);
        assertThat(worker.page(tick).select(".govuk-caption-l").text())
                .isEqualTo(title + " (written down by mistake)");
    }

    /** The sheet of a mark that was replaced lies about as well: the line leads to it until it is destroyed. */
    @ParameterizedTest
    @ValueSource(strings = {PAPER, LEG})
    void leadsToTheSheetOfAMarkThatWasReplaced(String path) {
        var at = entered(path);
        assertThat(worker.page(at).select("h2").eachText()).doesNotContain(BEFORE);
        assertThat(worker.answer(at, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);
        var page = worker.page(at);
        assertThat(page.select("h2").eachText()).contains(BEFORE);
        assertThat(page.select("main p").text()).contains("Told to: A health worker");
        assertThat(earlier(at)).hasSize(1).isNotEqualTo(page.select("main dl a[href*=/paper?]").eachAttr("href"));

        for (var became : List.of("FILED", "DESTROYED")) {
            var tick = worker.page(earlier(at).getFirst());
            assertThat(tick.select(".govuk-caption-l").text()).isEqualTo(page.select("h1").text());
            var said = worker.send(tick, child.intake() + "/paper", Map.of("became", became));
            assertThat(Shift.whole(said)).as("back to the line").endsWith(at);
            assertThat(worker.page(at).select("main p").text().contains("The paper now: Filed"))
                    .isEqualTo(became.equals("FILED"));
        }

        assertThat(earlier(at)).isEmpty();
        assertThat(worker.page(at).select("main dl").text()).as("the paper that stands is another one")
                .contains("Nobody has said what became of it");
        var typed = PaperHands.pressed(manager, manager.page(at), at, Map.of("then", "typed"));
        assertThat(manager.send(typed, at, Map.of()).statusCode()).isEqualTo(302);
        assertThat(earlier(at)).as("the mark is taken away, its sheet is not").hasSize(1);
    }

    private List<String> earlier(String at) {
        return worker.page(at).select("main p a[href*=/paper?]").eachAttr("href");
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isUsableByEverybody() {
        var paper = entered(PAPER);
        var leg = entered(LEG);
        assertThat(worker.answer(paper, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);
        assertThat(worker.answer(leg, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);
        for (var with : List.of(true, false)) {
            try (var visitor = Visitor.of(port, with ? 320 : 1280, with ? "fr" : "en", with)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "worker");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var page = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(paper);
                assertThat(page.page().locator("main [name='paper.hour']").count()).isOne();
                assertThat(page.page().locator("main p a[href*='/paper?']").count()).as("an earlier one").isOne();
                assertThat(page.go(leg).page().locator("main [name='paper.hour']").count()).isOne();
            }
        }
    }
}
