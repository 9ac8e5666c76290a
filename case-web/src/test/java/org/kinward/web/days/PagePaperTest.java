package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.days.PaperHands.BY_THE_NURSE;
import static org.kinward.web.days.PaperHands.YESTERDAY;
import static org.kinward.web.days.PaperHands.told;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of a record that was written on paper outside of a talk: told on, told to, entered on, entered by (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagePaperTest {

    private static final ZoneId LOME = ZoneId.of("Africa/Lome");
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
    void recorded() {
        child = ConsentHands.recorded(worker, database);
    }

    /** One press away from every page of a record, and nothing is asked about a paper before. */
    @ParameterizedTest
    @EnumSource
    void isOneLinkAwayOfEveryPageOfARecord(SheetKind kind) {
        if (!kind.isOfRecord()) {
            assertThat(worker.page(child.intake() + "/" + kind.path() + "?told=paper").select("[name^='paper.']"))
                    .as("the first hour has its own").isEmpty();
            return;
        }
        var page = worker.page(child.intake() + "/" + kind.path());
        assertThat(page.select("[name^='paper.']")).isEmpty();

        assertThat(page.select("form#sheet button[name=then][value=paper]")).hasSize(1);
        assertThat(page.select("form#sheet button").getFirst().hasAttr("name")).as("the key Enter saves").isFalse();
        var asked = PaperHands.pressed(worker, page, child.intake() + "/" + kind.path(), Map.of("then", "paper"));

        assertThat(asked.select("main [name='paper.hour'], main [name='paper.to.person'], main [name='paper.to.role']"))
                .isNotEmpty();
        assertThat(asked.select("main details[open] [name='paper.why']")).isNotEmpty();
    }

    /** Nothing that was typed is lost by saying that it was on paper; a page of a talk is not asked. */
    @Test
    void keepsWhatWasTypedWhenSomebodySaysThatItWasOnPaper() {
        var path = child.intake() + "/days/help-daily";

        var asked = PaperHands.pressed(worker, worker.page(path), path,
                told(Map.of("then", "paper", "q.moving.value", "SOME")));

        assertThat(asked.select("main input[name='q.moving.value'][checked]").val()).isEqualTo("SOME");
        assertThat(asked.select("main input[name='origin.toldOn.day']").val())
                .isEqualTo("" + YESTERDAY.getDayOfMonth());
        assertThat(asked.select(".govuk-error-summary")).isEmpty();
        assertThat(worker.send(asked, path, BY_THE_NURSE).statusCode()).isEqualTo(302);
        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("from_paper_role",
                "HEALTH_WORKER");
    }

    /** A day ahead or a day that is none is said once, and nothing false is said of the hour. */
    @ParameterizedTest
    @ValueSource(strings = {"2999", "19999"})
    void saysOnceWhatIsWrongWithTheDay(String year) {
        var path = child.intake() + "/days/school";
        var typed = told(BY_THE_NURSE);
        typed.put("origin.toldOn.year", year);

        var refused = parsed(worker.send(worker.page(path + "?told=paper"), path, typed));

        assertThat(refused.select(".govuk-error-summary li")).hasSize(1);
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#origin.toldOn");
    }

    @Test
    void asksWhatIsMissingAndKeepsWhatWasTyped() {
        var path = child.intake() + "/days/school";
        var refused = worker.send(worker.page(path + "?told=paper"), path,
                told(Map.of("paper.hour", "25:00", "q.lastClass.name.value", "CM1")));

        assertThat(refused.statusCode()).isIn(200, 400, 422);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Write the time",
                "Choose who wrote the paper", "Choose why it was on paper");
        assertThat(parsed(refused).select("main details[open] [name='paper.hour']").val()).isEqualTo("25:00");
    }

    @Test
    void keepsAndShowsToWhomItWasToldAndWhoTypedIt() {
        var path = child.intake() + "/days/help-daily";
        var form = worker.page(path + "?told=paper");

        assertThat(worker.send(form, path, told(BY_THE_NURSE)).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, path, told(BY_THE_NURSE)).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_help_daily"))
                .containsEntry("from_paper_role", "HEALTH_WORKER")
                .containsEntry("from_paper_why", "NO_POWER").containsEntry("sign_in_name", "worker")
                .containsEntry("told_by", "SOMEONE_ELSE");
        var page = worker.page(path);
        assertThat(page.select("main dl").text()).contains("Told on", "06:10", "A health worker", "No power",
                "Entered on",
                "Entered by");
        staysWhenSomethingElseIsPutRight(path, page);
    }

    /** Another person corrects an answer: the paper, and who typed it then, stand as they stood. */
    private void staysWhenSomethingElseIsPutRight(String path, Document page) {
        assertThat(page.select("main input[name='paper.hour']").val()).isEqualTo("06:10");
        var manager = Shift.of(port, "manager");
        assertThat(manager.send(manager.page(path), path, Map.of("q.moving.value", "SOME")).statusCode())
                .isEqualTo(302);
        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("sign_in_name", "worker");

        var typed = PaperHands.pressed(manager, manager.page(path), path,
                Map.of("then", "typed", "q.moving.value", "SOME"));
        assertThat(typed.select("main input[name='q.moving.value'][checked]").val()).isEqualTo("SOME");
        assertThat(manager.send(typed, path, Map.of()).statusCode()).isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_help_daily").get("from_paper_role")).isNull();
        assertThat(manager.page(path).select("main dl").text()).doesNotContain("Entered by");
        assertThat(manager.page(path + "/before").select("main").text()).doesNotContain("from_paper")
                .containsPattern("Was on paper: told on [^.]*06:10. Told to: A health worker. Entered on [^.]* by ");
        assertThat(manager.page(child.consent().replace("/consent", "/story")).text()).doesNotContain("from_paper");
    }

    /** The authority is told within the hours of the country, which began when it was told and not when it was typed. */
    @Test
    void countsHoursFromThePaper() {
        var path = child.intake() + "/days/child-status";
        var typed = new HashMap<>(told(BY_THE_NURSE));
        typed.put("q.stands.value", "PRESUMED");
        int hours = database.superuser().sql("""
                select t.hours from casework.authority_term t where t.country in ('', (select a.country from account.agency a
                    where a.name = 'Lantern')) order by t.country desc, t.number desc limit 1
                """).query(Integer.class).single();

        assertThat(worker.send(worker.page(path + "?told=paper"), path, typed).statusCode()).isEqualTo(302);

        assertThat(database.superuser()
                .sql("select due_at from casework.task where intake_id = ? and kind = 'TELL_AUTHORITY'")
                .param(child.record()).query(OffsetDateTime.class).single().toInstant())
                .isEqualTo(
                        YESTERDAY.atTime(LocalTime.of(6, 10)).atZone(LOME).toInstant().plus(Duration.ofHours(hours)));
    }

    /** What is found out later was not on the paper. */
    @Test
    void countsFromNowWhatIsAddedLater() {
        var path = child.intake() + "/days/child-status";
        var before = OffsetDateTime.now(LOME).toInstant();
        assertThat(worker.send(worker.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);

        assertThat(worker.answer(path, Map.of("q.stands.value", "PRESUMED")).statusCode()).isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_child_status")).containsEntry("from_paper_role",
                "HEALTH_WORKER");
        assertThat(database.superuser()
                .sql("select due_at from casework.task where intake_id = ? and kind = 'TELL_AUTHORITY'")
                .param(child.record()).query(OffsetDateTime.class).single().toInstant()).isAfter(before);
    }

    /** The fence of the database: nobody of another agency, nothing half said, and no paper of a talk beside that of the talk. */
    @ParameterizedTest
    @ValueSource(strings = {"from_paper_why = null", "from_paper_entered_by = null", "from_paper_role = null",
            "talk = 1",
            "from_paper_since = now() + interval '1 day'", "from_paper_role = 'AUNT'", "from_paper_why = 'BORED'"})
    void refusesWhatIsNotWhole(String change) {
        var path = child.intake() + "/later/the-work";
        assertThat(worker.send(worker.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);

        assertThat(catchThrowable(() -> database.superuser()
                .sql("update casework.later_the_work set " + change + " where intake_id = ?").param(child.record())
                .update())).rootCause().hasMessageContaining("later_the_work_from_paper");
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isUsableByEverybody() {
        var path = child.intake() + "/days/papers-held?told=paper";
        for (var with : List.of(true, false)) {
            try (var visitor = Visitor.of(port, with ? 320 : 1280, with ? "fr" : "en", with)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "worker");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var page = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(path);
                assertThat(page.page().locator("main [name='paper.hour']").count()).isOne();
            }
        }
    }
}
