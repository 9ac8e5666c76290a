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
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three lines and a page that were typed from one sheet: what became of it is said once, for as many as somebody ticks (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameSheetTest {

    private static final Map<String, String> PASSPORT = Map.of("q.paperKind.value", "PASSPORT", "q.paperState.value",
            "KEPT", "q.paperKeeper.value", "POLICE");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private ConsentHands child;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker").inEnglish();
    }

    @BeforeEach
    void threeLinesAndAPage() {
        child = ConsentHands.recorded(worker, database);
        for (int line = 1; line <= 3; line++) {
            entered(line(line), PASSPORT, BY_THE_NURSE);
        }
        entered(child.intake() + "/days/school", Map.of(), BY_THE_NURSE);
    }

    private String line(int number) {
        return child.intake() + "/days/child-paper/" + number;
    }

    private void entered(String at, Map<String, String> line, Map<String, String> paper) {
        var typed = new HashMap<>(line);
        typed.put("then", "paper");
        var asked = PaperHands.pressed(worker, worker.page(at), at, typed);
        assertThat(worker.send(asked, at, told(paper)).statusCode()).isEqualTo(302);
    }

    private String tick(String at) {
        return worker.page(at).select("main dl a[href*=/paper?]").attr("href");
    }

    private List<String> offered(String at) {
        return worker.page(tick(at)).select("main .govuk-checkboxes__label").eachText();
    }

    /** The value of the box of a line or a page. */
    private String box(String at, String title) {
        return worker.page(tick(at)).select("main .govuk-checkboxes__item").stream()
                .filter(item -> item.text().equals(title)).findFirst().orElseThrow().select("input").val();
    }

    private String rows(String at) {
        return worker.page(at).select("main dl").text();
    }

    @Test
    void isSaidOnceForWhatSomebodyTicks() {
        var other = new HashMap<>(BY_THE_NURSE);
        other.put("paper.hour", "07:10");
        entered(line(4), PASSPORT, other);
        var page = worker.page(tick(line(1)));
        assertThat(page.select("legend").eachText()).contains("Also typed from this paper?");
        assertThat(offered(line(1))).as("not line 4, which was told later").containsExactly("Paper 2 of the child",
                "Paper 3 of the child", worker.page(child.intake() + "/days/school").select("h1").text());
        assertThat(page.select("input[name=also][checked]")).as("nobody ticks for the person").isEmpty();

        var said = worker.send(page, child.intake() + "/paper",
                Map.of("became", "FILED", "also", box(line(1), "Paper 3 of the child")));

        assertThat(Shift.whole(said)).endsWith(line(1));
        assertThat(rows(line(1))).contains("Filed under the number");
        assertThat(rows(line(3))).contains("Filed under the number");
        assertThat(rows(line(2))).contains("Nobody has said");
        assertThat(offered(line(1))).as("what is filed can still be destroyed").hasSize(3)
                .contains("Paper 2 of the child", "Paper 3 of the child, filed");
        assertThat(offered(line(4))).isEmpty();
    }

    /** What was filed with one press is destroyed with one press; what is destroyed is not asked again. */
    @Test
    void isDestroyedAtOnceAsItWasFiled() {
        var two = box(line(1), "Paper 2 of the child");
        var one = tick(line(1));
        for (var became : List.of("FILED", "DESTROYED")) {
            var said = worker.send(worker.page(one), child.intake() + "/paper",
                    Map.of("became", became, "also", two));
            assertThat(said.statusCode()).isEqualTo(302);
        }

        assertThat(rows(line(1))).contains("Destroyed");
        assertThat(rows(line(2))).contains("Destroyed");
        assertThat(offered(line(3))).containsExactly(worker.page(child.intake() + "/days/school").select("h1").text());
        var back = worker.page(one);
        assertThat(back.select("main").text()).as("who presses Back").contains("This paper is destroyed already");
        assertThat(back.select("main form")).isEmpty();
    }

    @Test
    void saysOfABoxWhatIsNotSoAnyMore() {
        assertThat(worker.answer(line(2), Map.of("then", "mistake")).statusCode()).isEqualTo(302);
        assertThat(worker.answer(line(3), Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);

        assertThat(offered(line(1))).contains("Paper 2 of the child (written down by mistake)",
                "Paper 3 of the child (as it was before)");
    }

    /** Somebody else has destroyed one of them since: nothing is kept, and what was chosen stays chosen. */
    @Test
    void keepsNoneWhereOneIsDestroyed() {
        var page = worker.page(tick(line(1)));
        var two = box(line(1), "Paper 2 of the child");
        var manager = Shift.of(port, "manager").inEnglish();
        manager.send(manager.page(tick(line(2))), child.intake() + "/paper", Map.of("became", "DESTROYED"));

        var refused = worker.send(page, child.intake() + "/paper", Map.of("became", "FILED", "also", two));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".govuk-error-summary").text())
                .contains("Already destroyed: Paper 2 of the child. Nothing was saved.");
        assertThat(parsed(refused).select("input[name=also][checked]").eachAttr("value")).containsExactly(two);
        assertThat(parsed(refused).select("input[name=became][checked]").val()).isEqualTo("FILED");
        assertThat(rows(line(1))).contains("Nobody has said");
        var destroyed = worker.send(parsed(refused), child.intake() + "/paper", Map.of("became", "DESTROYED"));
        assertThat(destroyed.statusCode()).isEqualTo(302);
        assertThat(rows(line(1))).contains("Destroyed");
    }

    /** Help every day is a page for who is on shift; school and the lines are not, though they stand on the same sheet. */
    @Test
    void offersWhoIsOnShiftOnlyWhatIsForThem() {
        var help = child.intake() + "/days/help-daily";
        entered(help, Map.of(), BY_THE_NURSE);
        assertThat(offered(help)).as("to who leads").hasSize(4);
        var here = child.intake() + "/paper";
        var carer = Shift.carer(port);
        var page = carer.page(tick(help));
        assertThat(page.select("main [name=also]")).isEmpty();

        for (var at : List.of(child.intake() + "/days/school", line(1))) {
            var forged = (at.endsWith("school") ? "school@" : "child-paper@") + tick(at).replaceAll(".*typed=", "");
            assertThat(carer.send(page, here, Map.of("became", "FILED", "also", forged)).statusCode()).as(at)
                    .isEqualTo(404);
        }

        assertThat(rows(help)).contains("Nobody has said");
        assertThat(carer.send(page, here, Map.of("became", "FILED")).statusCode()).isEqualTo(302);
        assertThat(rows(help)).contains("Filed under the number");
    }

    @Test
    void takesNoSheetThatIsNotOffered() {
        var page = worker.page(tick(line(1)));
        var here = child.intake() + "/paper";
        entered(child.intake() + "/later/leg/1", Map.of("q.legTo.country.value", "BJ"),
                Map.of("origin.toldBy", "SOMEONE_ELSE", "paper.hour", "9:00", "paper.to.who", "STRANGER",
                        "paper.to.role", "GUARD", "paper.why", "NO_TIME"));
        var leg = "leg@" + tick(child.intake() + "/later/leg/1").replaceAll(".*typed=", "");
        for (var other : List.of(leg, "nothing", "leg@yesterday", "note@x", "help-daily@2026-11-30T10:00:00Z",
                "note@" + child.file())) {
            assertThat(worker.send(page, here, Map.of("became", "FILED", "also", other)).statusCode()).as(other)
                    .isEqualTo(404);
        }
        assertThat(rows(line(1))).contains("Nobody has said");
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isUsableByEverybody() {
        var tick = tick(line(1));
        for (var french : List.of(true, false)) {
            try (var visitor = Visitor.of(port, french ? 320 : 1280, french ? "fr" : "en", french)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "worker");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var page = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(tick);
                assertThat(page.page().locator("main [name=also]").count()).isEqualTo(3);
                worker.send(worker.page(tick(line(2))), child.intake() + "/paper", Map.of("became", "DESTROYED"));
                page.page().check("main [name=became][value=FILED]");
                page.page().locator("main [name=also]").first().check();
                page.after(() -> page.page().click("main form button[type=submit]"));
                assertThat(page.page().locator("main .govuk-error-message").count()).as("beside the boxes").isOne();
                page.page().check("main [name=became][value=DESTROYED]");
                page.after(() -> page.page().click("main form button[type=submit]"));
                assertThat(page.page().url()).contains("/days/child-paper/1");
                database.superuser().sql("delete from casework.paper_put_away where intake_id = ?")
                        .param(child.record()).update();
            }
        }
    }
}
