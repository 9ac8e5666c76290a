package org.kinward.benchmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.benchmark.visit.Refused;

/** What case work of a benchmark asks for, page by page, and what each answer counts as. */
class CaseErrandsTest {

    private static final String CLOSED = "<div class='govuk-inset-text'><a href='/c/1/close'>Closed</a></div>";
    private static final String SAFE = "<p class='kinward-safe'>Ask the teacher</p>";

    private final SplittableRandom random = new SplittableRandom(1);
    private ScriptedHouse house;

    @BeforeEach
    void serve() throws IOException {
        house = new ScriptedHouse();
    }

    @AfterEach
    void end() {
        house.close();
    }

    @Test
    void looksAtADangerAndJudgesIt() throws Refused, InterruptedException {
        house.page("/c/1/danger", "<h1>Danger</h1><a href='/c/1/danger/look'>Look</a>")
                .page("/c/1/danger/look", "<form action='/c/1/danger/look'><input name='seen' value='3'></form>")
                .leads("/c/1/danger/look", "/c/1/danger/suggestion")
                .page("/c/1/danger/suggestion", "<h1>Suggested</h1>");

        var counted = toItsEnd(new DangerLook(house.worker(), "/c/1"));

        assertThat(counted).containsExactly("danger", "danger: form", "danger judged");
        assertThat(house.asked()).hasSize(4).element(2).asString().startsWith("POST /c/1/danger/look")
                .contains("seen=3", "level=", "signs.people=", "signs.online=NOTHING_KNOWN");
    }

    @Test
    void leavesADangerAloneThatNobodyMayLookAt() throws Refused, InterruptedException {
        house.page("/c/1/danger", "<h1>Danger</h1>" + CLOSED + "<a href='/c/1/danger/look'>Look</a>");
        assertThat(toItsEnd(new DangerLook(house.worker(), "/c/1"))).containsExactly("danger");

        house.page("/c/1/danger", "<h1>Danger</h1>");
        assertThat(toItsEnd(new DangerLook(house.worker(), "/c/1"))).containsExactly("danger");
    }

    @Test
    void ticksTheFirstStepThatIsNotDone() throws Refused, InterruptedException {
        house.page("/c/1/plan", """
                <h1>Plan</h1><ul>
                <li><p><a href="/c/1/plan/moved?step=1">Move</a></p><strong class="govuk-tag--green">Done</strong></li>
                <li><p><a href="/c/1/plan/moved?step=2">Move</a></p></li></ul>
                """).page("/c/1/plan/moved", "<form action='/c/1/plan/moved'><input name='step' value='2'></form>")
                .leads("/c/1/plan/moved", "/c/1/plan");

        var counted = toItsEnd(new PlanStep(house.worker(), "/c/1"));

        assertThat(counted).containsExactly("plan", "step: form", "step ticked");
        assertThat(house.asked()).containsExactly("GET /c/1/plan", "GET /c/1/plan/moved?step=2",
                "POST /c/1/plan/moved step=2&state=DONE", "GET /c/1/plan");
    }

    @Test
    void goesOnWithNoPlanThatIsDone() throws Refused, InterruptedException {
        house.page("/c/1/plan", "<h1>Plan</h1><p>No steps</p>");

        assertThat(toItsEnd(new PlanStep(house.worker(), "/c/1"))).containsExactly("plan");
    }

    @Test
    void visitsTheChildThatIsDue() throws Refused, InterruptedException {
        house.page("/visits", "<h1>Visits</h1><a href='/c/2/follow-up'>Due</a>")
                .page("/c/2/follow-up", SAFE + "<a href='/c/2/follow-up/visit?contact=7'>Write</a>")
                .page("/c/2/follow-up/visit", SAFE + "<form action='/c/2/follow-up/visit'></form>")
                .leads("/c/2/follow-up/visit", "/c/2/follow-up/heard")
                .page("/c/2/follow-up/heard", """
                        <form action='/c/2/follow-up/heard'><input type='hidden' name='besides.promises[0].id' value='8'>
                        <input type='radio' name='besides.promises[0].came' value='OPEN'>
                        <input type='radio' name='besides.promises[0].came' value='KEPT'></form>
                        """)
                .leads("/c/2/follow-up/heard", "/c/2/follow-up");

        var counted = toItsEnd(ChildVisit.begin(house.worker()));

        assertThat(counted).containsExactly("visits due", "follow-up", "visit opened", "saving a visit",
                "saving a visit");
        assertThat(house.asked()).element(2).isEqualTo("GET /c/2/follow-up/visit?contact=7");
        assertThat(house.asked().get(3)).contains("how=SEEN_ALONE", "noticed.siblings=ALL_HERE");
        assertThat(house.asked().get(5)).as("the last contact that was planned: the next one is asked for")
                .contains("said[0].how=WELL", "said[9].how=WELL", "besides.leaving=NO", "next.day=",
                        "besides.promises[0].id=8",
                        "besides.promises[0].came=OPEN");
    }

    @Test
    void visitsAnotherChildWhenNobodyIsDueAndNoneThatIsClosed() throws Refused, InterruptedException {
        house.page("/visits", "<h1>Visits</h1>").page("/c/1/follow-up", SAFE + CLOSED);

        assertThat(toItsEnd(ChildVisit.begin(house.worker()))).containsExactly("visits due", "follow-up");
        assertThat(house.asked()).containsExactly("GET /visits", "GET /c/1/follow-up");
    }

    /** How the child is reached without harm has to stand there: a page without it is not counted as an answer. */
    @Test
    void countsNoVisitWithoutTheSafeContact() throws Refused, InterruptedException {
        house.page("/visits", "<h1>Visits</h1>").page("/c/1/follow-up", "<h1>Follow-up</h1>");
        var visit = ChildVisit.begin(house.worker());
        visit.nextPage(random);

        assertThatThrownBy(() -> visit.nextPage(random)).isInstanceOf(Refused.class)
                .hasMessageContaining("nothing like .kinward-safe");
    }

    private List<String> toItsEnd(Errand errand) throws Refused, InterruptedException {
        var counted = new ArrayList<String>();
        while (!errand.isOver()) {
            counted.add(errand.nextPage(random).kind());
        }
        return counted;
    }
}
