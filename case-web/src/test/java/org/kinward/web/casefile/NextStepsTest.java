package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.task.TaskKind;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Next steps on the overview: three at a glance, all of them in one press more, without scripts (SCREENS S6). */
@WholeProgramTest
class NextStepsTest {

    /** One open task of a kind for each child. */
    private static final List<TaskKind> KINDS = List.of(TaskKind.FIRST_TASK, TaskKind.CALL_NURSE, TaskKind.TELL_AGAIN,
            TaskKind.HEAR_CHILD, TaskKind.MAKE_SAFE);

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;
    private Browser manager;

    @BeforeEach
    void signIn() {
        manager = new Browser(port);
        manager.signIn("manager", "try-kinward-2026");
    }

    @Test
    void showsThreeAndNoMoreWhereThereAreThree() {
        var child = night.girl("Heron");
        tasks(child, 3);

        var page = Browser.parsed(manager.get("/c/" + child.file()));

        assertThat(page.select("main .kinward-card form[action$=/done]")).hasSize(3);
        assertThat(page.select("main details:contains(steps)")).isEmpty();
    }

    @Test
    void foldsWhatComesAfterTheThirdInTheOrderOfTheirDays() {
        var child = night.girl("Stork");
        tasks(child, 5);

        var page = Browser.parsed(manager.get("/c/" + child.file()));

        var folded = page.select("main details:has(form[action$=/done])");
        assertThat(folded.select("summary").text()).isEqualTo("See all 5 steps");
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.select(".kinward-card").eachText()).hasSize(2)
                .allSatisfy(card -> assertThat(card).containsPattern("step (4|5)"));
        assertThat(page.select("main ul.kinward-cards").first().select("> li").eachText()).hasSize(3)
                .first().asString().contains("step 1");
    }

    @Test
    void marksAFoldedStepAsDone() {
        var child = night.girl("Egret");
        tasks(child, 4);
        var page = Browser.parsed(manager.get("/c/" + child.file()));
        var last = page.select("main details form[action$=/done]").attr("action");

        var done = manager.submit(page, last, Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Browser.parsed(manager.get("/c/" + child.file())).select("main details form[action$=/done]"))
                .isEmpty();
    }

    @Test
    void saysItInFrench() {
        var child = night.girl("Ibis");
        tasks(child, 4);
        manager.get("/language/fr?to=/profile");

        var page = Browser.parsed(manager.get("/c/" + child.file()));

        assertThat(page.select("main details:has(form[action$=/done]) summary").text()).isEqualTo("Voir les 4 étapes");
    }

    private void tasks(ShelterNight.Child child, int count) {
        KINDS.stream().limit(count).forEach(kind -> {
            var number = KINDS.indexOf(kind) + 1;
            database.superuser().sql("""
                    insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, words, due_at)
                    select ?, id, agency_id, place_id, ?, false, 'place', ?, now() + ? * interval '1 day'
                    from casework.intake where id = ?
                    """).params(UUID.randomUUID(), kind.name(), "step " + number, number, child.intake()).update();
        });
    }
}
