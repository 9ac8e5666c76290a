package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.days.PaperHands.BY_THE_NURSE;
import static org.kinward.web.days.PaperHands.told;

import java.util.HashMap;
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
        worker = Shift.of(port, "worker");
        worker.get("/language/en?to=/profile");
        manager = Shift.of(port, "manager");
        manager.get("/language/en?to=/profile");
    }

    @BeforeEach
    void recorded() {
        child = ConsentHands.recorded(worker, database, Map.of("q.response.value", "SEEMS_TO_AGREE"));
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
