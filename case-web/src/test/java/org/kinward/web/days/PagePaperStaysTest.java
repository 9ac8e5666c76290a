package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.days.PaperHands.BY_THE_NURSE;
import static org.kinward.web.days.PaperHands.told;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paper of a page is lost to nobody who did not know of it, and is not judged again (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagePaperStaysTest {

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

    /** Somebody opened the page before a colleague entered its paper: the paper stays. */
    @Test
    void keepsThePaperThatSomebodyElseHasEnteredSince() {
        var path = child.intake() + "/days/help-daily";
        var old = worker.page(path);
        var today = new HashMap<>(BY_THE_NURSE);
        today.put("paper.hour", "");
        assertThat(manager.send(manager.page(path + "?told=paper"), path, today).statusCode()).isEqualTo(302);

        var conflict = worker.send(old, path, Map.of("q.moving.value", "SOME"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(parsed(conflict).select("[name='keep.fromPaper']")).as("nobody said anything else").isEmpty();
        assertThat(worker.send(parsed(conflict), path, Map.of("keep.moving", "mine")).statusCode()).isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_help_daily"))
                .containsEntry("from_paper_role", "HEALTH_WORKER")
                .containsEntry("sign_in_name", "manager");
    }

    /** The same with another day: it is said, and the paper is shown, before anything is changed. */
    @Test
    void saysThatThereIsAPaperOfAnotherDay() {
        var path = child.intake() + "/days/help-daily";
        var old = worker.page(path);
        assertThat(manager.send(manager.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);

        var refused = worker.send(old, path, Map.of("q.moving.value", "SOME"));

        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("This page has a paper of");
        assertThat(parsed(refused).select("main input[name='paper.hour']").val()).isEqualTo("06:10");
        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("from_paper_role",
                "HEALTH_WORKER");
        var none = PaperHands.pressed(worker, parsed(refused), path, Map.of("then", "typed"));
        var conflict = parsed(worker.send(none, path, Map.of()));
        assertThat(conflict.select("[name='keep.fromPaper']")).as("one says none").hasSize(2);
        assertThat(worker.send(conflict, path, Map.of("keep.fromPaper", "mine", "keep.moving", "mine")).statusCode())
                .isEqualTo(302);
        assertThat(PaperHands.row(database, child, "first_days_help_daily").get("from_paper_role")).isNull();
    }

    /** Two people typed two papers of one page: what each says is a line, and one of them is chosen. */
    @Test
    void letsSomebodyChooseBetweenTwoPapers() {
        var path = child.intake() + "/days/help-daily";
        var mine = worker.page(path + "?told=paper");
        assertThat(manager.send(manager.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);
        var teacher = new HashMap<>(BY_THE_NURSE);
        teacher.put("paper.to.role", "TEACHER");
        teacher.put("paper.hour", "");

        var answer = worker.send(mine, path, teacher);
        assertThat(answer.statusCode()).isEqualTo(409);
        var conflict = parsed(answer);
        assertThat(conflict.select("main fieldset").text()).contains("What the paper says", "A teacher",
                "06:10 · A health worker · No power");
        assertThat(parsed(worker.send(conflict, path, Map.of())).select(".govuk-error-summary").text())
                .contains("What the paper says");
        assertThat(worker.send(conflict, path, Map.of("keep.fromPaper", "theirs")).statusCode()).isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_help_daily"))
                .containsEntry("from_paper_role", "HEALTH_WORKER")
                .containsEntry("sign_in_name", "manager");
    }

    /** A page of a talk has no paper of its own: whoever says both chooses one, and nothing is saved before. */
    @Test
    void refusesAPaperOfItsOwnForAPageOfATalk() {
        PaperHands.talk(worker, child);
        var path = child.intake() + "/days/help-daily";
        var both = told(BY_THE_NURSE);
        both.put("origin.talk", "1");

        var refused = worker.send(worker.page(path + "?told=paper"), path, both);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary li").eachText())
                .containsExactly("Choose the talk, or say what the paper says. A talk has its own paper.");
        assertThat(parsed(refused).select(".govuk-error-summary a").attr("href")).isEqualTo("#origin.talk");
        assertThat(parsed(refused).select("main [name='paper.hour']").val()).as("nothing is lost").isEqualTo("6:10");
        assertThat(worker.page(path).select("main [name='paper.hour']")).as("nothing was saved").isEmpty();
        var ofTheTalk = worker.send(PaperHands.pressed(worker, parsed(refused), path, Map.of("then", "typed")), path,
                Map.of());
        assertThat(ofTheTalk.statusCode()).isEqualTo(302);
        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("talk", 1)
                .containsEntry("from_paper_role", null);
    }

    /** The same of a paper that a colleague has entered since, for somebody whose form knew of none. */
    @Test
    void refusesATalkForAPageThatHasAPaperSince() {
        PaperHands.talk(worker, child);
        var path = child.intake() + "/days/help-daily";
        var old = worker.page(path);
        assertThat(manager.send(manager.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);

        var refused = worker.send(old, path, told(Map.of("origin.talk", "1", "q.moving.value", "SOME")));

        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("A talk has its own paper");
        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("from_paper_role",
                "HEALTH_WORKER").containsEntry("talk", null);
    }

    /** Of three papers each one says its day: what stood there, mine and theirs. */
    @Test
    void saysTheDayOfEachPaper() {
        var path = child.intake() + "/days/help-daily";
        assertThat(worker.send(worker.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);
        var mine = worker.page(path);
        assertThat(manager.send(manager.page(path), path, Map.of("paper.hour", "7:05")).statusCode()).isEqualTo(302);

        var conflict = parsed(worker.send(mine, path, Map.of("paper.hour", "", "paper.to.role", "TEACHER",
                "origin.toldOn.day", "" + PaperHands.YESTERDAY.minusDays(1).getDayOfMonth(), "origin.toldOn.month",
                "" + PaperHands.YESTERDAY.minusDays(1).getMonthValue(), "origin.toldOn.year",
                "" + PaperHands.YESTERDAY.minusDays(1).getYear())));

        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        var yesterday = day.format(PaperHands.YESTERDAY);
        assertThat(conflict.select("main fieldset bdi").eachText()).containsExactly(
                yesterday + ", 06:10 · A health worker · No power",
                day.format(PaperHands.YESTERDAY.minusDays(1)) + " · A teacher · No power",
                yesterday + ", 07:05 · A health worker · No power");
    }

    /** A paper that nobody touches is not judged again: neither its age nor who has left since. */
    @Test
    void doesNotJudgeAnOldPaperAgain() {
        var path = child.intake() + "/days/help-daily";
        assertThat(worker.send(worker.page(path + "?told=paper"), path, told(BY_THE_NURSE)).statusCode())
                .isEqualTo(302);
        assertThat(database.superuser().sql("""
                update casework.first_days_help_daily set told_on = told_on - 500,
                    from_paper_at = from_paper_at - interval '500 days', from_paper_since = from_paper_since - interval '500 days',
                    from_paper_role = null, from_paper_to = (select p.id from account.person p join account.agency a
                        on a.id = p.agency_id where a.name <> 'Lantern' limit 1)
                where intake_id = ?""").param(child.record()).update()).isOne();

        var page = manager.page(path);
        assertThat(page.select("select[name='paper.to.person'] option[selected]").text())
                .isEqualTo("Someone who does not work here now");
        assertThat(manager.send(page, path, Map.of("q.moving.value", "SOME")).statusCode()).isEqualTo(302);

        assertThat(PaperHands.row(database, child, "first_days_help_daily")).containsEntry("sign_in_name", "worker");
        assertThat(parsed(manager.send(manager.page(path), path, Map.of("paper.hour", "7:00")))
                .select(".govuk-error-summary li")).as("one that says something else is judged").hasSize(1);
    }
}
