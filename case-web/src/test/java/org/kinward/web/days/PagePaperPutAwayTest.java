package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.days.PaperHands.BY_THE_NURSE;
import static org.kinward.web.days.PaperHands.told;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What became of the paper of a page is ticked as that of a talk, for this paper and for no other of the page (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagePaperPutAwayTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private ConsentHands child;
    private String sheet = "";

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker").inEnglish();
    }

    @BeforeEach
    void hasAPageOnPaper() {
        child = ConsentHands.recorded(worker, database);
        sheet = child.intake() + "/days/school";
        assertThat(worker.send(worker.page(sheet + "?told=paper"), sheet, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);
    }

    private String tick() {
        return worker.page(sheet).select("main dl a[href*=/paper?]").attr("href");
    }

    private String rows() {
        return worker.page(sheet).select("main dl").text();
    }

    private void ticked(String tick, String became) {
        var said = worker.send(worker.page(tick), child.intake() + "/paper", Map.of("became", became));
        assertThat(said.statusCode()).isEqualTo(302);
        assertThat(Shift.whole(said)).as("back to the page").endsWith(sheet);
    }

    @Test
    void isFiledAndDestroyedLater() {
        assertThat(rows()).contains("The paper now Nobody has said what became of it");
        var tick = tick();
        assertThat(worker.page(tick).select("h1").text()).isEqualTo("What became of the paper?");
        assertThat(worker.page(tick).select(".govuk-caption-l").text())
                .isEqualTo(worker.page(sheet).select("h1").text());
        assertThat(worker.page(tick).select("main").text()).contains("the paper that was typed in, not a passport");
        assertThat(worker.send(worker.page(tick), child.intake() + "/paper", Map.of()).statusCode()).isEqualTo(400);

        ticked(tick, "FILED");
        ticked(tick, "FILED");
        assertThat(rows()).contains("Filed under the number");
        ticked(tick, "DESTROYED");

        assertThat(rows()).contains("Destroyed").doesNotContain("Filed");
        assertThat(database.superuser().sql("select count(*) from casework.paper_put_away where intake_id = ?")
                .param(child.record()).query(Long.class).single()).isEqualTo(2);
    }

    /** One that says something else may be another sheet of paper: of it nobody has said anything. */
    @Test
    void isNeverFiledOnceDestroyedAndAskedAnewOfAnotherPaper() {
        var tick = tick();
        var before = worker.page(tick);
        ticked(tick, "DESTROYED");
        var filed = worker.send(before, child.intake() + "/paper", Map.of("became", "FILED"));
        assertThat(filed.statusCode()).isEqualTo(422);
        assertThat(parsed(filed).text()).contains("This paper is destroyed already.");
        assertThat(worker.answer(sheet, Map.of("q.lastClass.name.value", "CM1")).statusCode()).isEqualTo(302);
        assertThat(rows()).as("another answer was put right").contains("Destroyed");

        assertThat(worker.answer(sheet, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);

        assertThat(rows()).contains("Nobody has said what became of it");
        assertThat(before().text()).contains("The paper now: Destroyed. Said on ");
        assertThat(before().select("a[href*=/paper?]")).as("nothing more to say of it").isEmpty();
        assertThat(worker.page(tick).text()).as("of the earlier one").contains("This paper is destroyed already.");
    }

    private Element before() {
        return worker.page(sheet + "/before").selectFirst("main");
    }

    /** Nobody has kept the address of its page: the way to it is in what was said before, and back. */
    @Test
    void isTickedInWhatWasSaidBeforeOnceAnotherPaperStandsOnThePage() {
        assertThat(worker.answer(sheet, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);
        var link = before().select("a[href*=/paper?]");
        assertThat(link.text()).startsWith("Say what became of it ").contains(", on ");
        var now = tick();
        assertThat(link.attr("href")).isNotEqualTo(now);

        for (var became : List.of("FILED", "DESTROYED")) {
            var tick = before().select("a[href*=/paper?]").attr("href");
            assertThat(worker.page(tick).select(".govuk-back-link").attr("href")).isEqualTo(sheet + "/before");
            var said = worker.send(worker.page(tick), child.intake() + "/paper", Map.of("became", became));
            assertThat(Shift.whole(said)).as("back to where it shows").endsWith(sheet + "/before");
        }

        assertThat(before().text()).contains("The paper now: Destroyed.");
        assertThat(before().select("a[href*=/paper?]")).isEmpty();
        assertThat(rows()).as("the paper that stands there is another one").contains("Nobody has said");
    }

    @Test
    void isThereForWhoSeesThePageAndForNoPaperThatIsNone() {
        var tick = tick();
        var path = child.intake() + "/paper?sheet=";
        for (var other : List.of("help-daily&typed=2026-11-30T10:00:00Z", "school&typed=2026-11-30T10:00:00Z",
                "school&typed=yesterday", "school&typed=%2B999999999-01-01T00:00:00Z",
                "school&typed=%2B300000-01-01T00:00:00Z", "school&typed=-200000-01-01T00:00:00Z", "school",
                "school/before&typed=2026-11-30T10:00:00Z", "school/1", "leg",
                "leg/0&typed=2026-11-30T10:00:00Z", "leg/1/before&typed=2026-11-30T10:00:00Z", "child-paper/1",
                "safety&typed=2026-11-30T10:00:00Z", "nothing")) {
            assertThat(worker.get(path + other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(worker.get(child.intake() + "/paper?talk=-1").statusCode()).isEqualTo(404);
        var carer = Shift.carer(port);
        assertThat(carer.get(child.intake() + "/paper").statusCode()).as("typed at once").isEqualTo(404);
        assertThat(carer.get(tick).statusCode()).as("not a page for who is on shift only").isEqualTo(404);
        assertThat(Shift.of(port, "worker-b").get(tick).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "manager").get(tick).statusCode()).isEqualTo(200);
    }

    @Test
    void isUsableByEverybody() {
        assertThat(worker.answer(sheet, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);
        var tick = tick();
        for (var french : List.of(true, false)) {
            try (var visitor = Visitor.of(port, french ? 320 : 1280, french ? "fr" : "en", french)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "worker");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var page = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(tick);
                assertThat(page.page().locator("main [name=became]").count()).isEqualTo(2);
                assertThat(page.go(sheet + "/before").page().locator("main a[href*='/paper?']").count()).isOne();
            }
        }
    }
}
