package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.again.ClosedChild;
import org.kinward.web.browser.Visitor;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What became of the sheet of a note is ticked from the story, by who sees the note, and shown there (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotePaperPutAwayTest {

    private static final String TICK = "a[href*='/paper?note=']";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private ConsentHands child;
    private String story = "";

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker").inEnglish();
        manager = Shift.of(port, "manager").inEnglish();
    }

    @BeforeEach
    void recorded() {
        child = ConsentHands.recorded(worker, database);
        story = "/c/" + child.file() + "/story";
    }

    private void noted(Shift by, String visibleTo) {
        PaperHands.noted(by, story, visibleTo);
    }

    private Element entry(Shift who) {
        return PaperHands.entry(who, story);
    }

    private void ticked(String tick, String became) {
        var said = worker.send(worker.page(tick), child.intake() + "/paper", Map.of("became", became));
        assertThat(Shift.whole(said)).as("back to the story").endsWith(story);
    }

    @Test
    void isFiledAndDestroyedLater() {
        noted(worker, "ALL_ON_CASE");
        assertThat(entry(worker).text()).contains("The paper now", "Nobody has said what became of it",
                "Say what became of it");
        var tick = entry(worker).select(TICK).attr("href");
        var page = worker.page(tick);
        assertThat(page.select(".govuk-caption-l").text()).startsWith("Note of ");
        assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo(story);
        assertThat(worker.page("/c/" + child.file()).select(TICK).attr("href")).as("from the overview").isEqualTo(tick);

        ticked(tick, "FILED");
        ticked(tick, "FILED");
        assertThat(entry(worker).text()).contains("Filed under the number", "Say what became of it");
        ticked(tick, "DESTROYED");

        assertThat(entry(worker).text()).contains("The paper now", "Destroyed").doesNotContain("Filed",
                "Say what became of it");
        assertThat(database.superuser().sql("select count(*) from casework.paper_put_away where intake_id = ?")
                .param(child.record()).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void isThereForWhoSeesTheNote() {
        noted(manager, "TEAM");
        database.superuser().sql("update casework.note set by_team_id = null where case_file_id = ?")
                .param(child.file())
                .update();
        assertThat(worker.page(story).text()).as("not for the team of the worker").doesNotContain("The burn");
        var tick = entry(manager).select(TICK).attr("href");

        assertThat(manager.get(tick).statusCode()).isEqualTo(200);
        assertThat(worker.get(tick).statusCode()).isEqualTo(404);
        var form = new HashMap<>(Shift.asItStands(manager.page(tick), child.intake() + "/paper",
                Map.of("became", "FILED")));
        noted(worker, "ALL_ON_CASE");
        var own = entry(worker).select(TICK).attr("href");
        var forged = worker.send(worker.page(own), child.intake() + "/paper",
                Map.of("became", "FILED", "note", form.get("note")));
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(Shift.carer(port).get(own).statusCode()).as("on shift only").isEqualTo(404);
        assertThat(Shift.of(port, "worker-b").get(own).statusCode()).isEqualTo(404);
        assertThat(manager.get(own).statusCode()).isEqualTo(200);
    }

    /** Beside the form in which a note is put right there is no way out by which typed words would be lost. */
    @Test
    void isNotTickedWhereTheNoteIsPutRight() {
        noted(worker, "ALL_ON_CASE");
        var note = entry(worker).select(TICK).attr("href").replaceAll(".*=", "");

        var form = worker.page(story + "/note?corrects=" + note);

        assertThat(form.select(".moj-timeline__item").text()).contains("The burn is dry", "Nobody has said");
        assertThat(form.select(".moj-timeline a")).isEmpty();
    }

    /** Two notes of one minute can be told apart. */
    @Test
    void callsNoTwoSheetsTheSame() {
        for (int note = 0; note < 3; note++) {
            noted(worker, "ALL_ON_CASE");
        }
        database.superuser().sql("""
                with old as (select id, date_trunc('minute', min(written_at) over ()) - interval '1 minute' as base,
                    row_number() over (order by written_at, id) as nth from casework.note where case_file_id = ?)
                update casework.note n set written_at = old.base + old.nth * interval '7 seconds' from old where old.id = n.id
                """).param(child.file()).update();

        var names = worker.page(entry(worker).select(TICK).attr("href")).select("main .govuk-checkboxes__label")
                .eachText();

        assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.startsWith("Note of "))
                .allMatch(name -> name.matches(".*, entered on .*:(07|14|21)"));
    }

    /** The sheet lies about whether the file is open or not. */
    @Test
    void canStillBeSaidOnceTheFileIsClosed() {
        var closed = ClosedChild.open(database, worker, manager, Map.of());
        PaperHands.noted(worker, closed.file + "/story", "ALL_ON_CASE");
        closed.close();
        var tick = PaperHands.tick(worker, closed.file + "/story");

        var said = worker.send(worker.page(tick), tick.replaceAll("[?].*", ""), Map.of("became", "DESTROYED"));

        assertThat(Shift.whole(said)).endsWith(closed.file + "/story");
        assertThat(PaperHands.entry(manager, closed.file + "/story").text()).contains("Destroyed");
    }

    @Test
    void isThereForNoNoteThatHasNone() {
        noted(worker, "ALL_ON_CASE");
        var note = entry(worker).select(TICK).attr("href").replaceAll(".*note=", "");
        var other = ConsentHands.recorded(worker, database);
        assertThat(worker.answer(story + "/note", Map.of("words", "Typed at once", "kind", "TALK")).statusCode())
                .isEqualTo(302);
        var atOnce = database.superuser()
                .sql("select id from casework.note where case_file_id = ? and words = 'Typed at once'")
                .param(child.file()).query(UUID.class).single();

        assertThat(worker.get(other.intake() + "/paper?note=" + note).statusCode()).as("of another child")
                .isEqualTo(404);
        for (var none : List.of("yesterday", UUID.randomUUID().toString(), atOnce.toString())) {
            assertThat(worker.get(child.intake() + "/paper?note=" + none).statusCode()).as(none).isEqualTo(404);
        }
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isUsableByEverybody() {
        noted(worker, "ALL_ON_CASE");
        for (var french : List.of(true, false)) {
            try (var visitor = Visitor.of(port, french ? 320 : 1280, french ? "fr" : "en", french)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "worker");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var page = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(story);
                var tick = page.page().locator("main " + TICK).getAttribute("href");
                assertThat(page.go(tick).page().locator("main [name=became]").count()).isEqualTo(2);
            }
        }
    }
}
