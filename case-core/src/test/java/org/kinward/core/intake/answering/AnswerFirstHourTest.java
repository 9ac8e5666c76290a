package org.kinward.core.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.answering.AnswerFirstHour.Outcome;
import org.kinward.core.intake.answering.AnswerFirstHour.Request;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

class AnswerFirstHourTest {

    private final Intakes intakes = new InMemoryIntakes();
    private final KeptPages pages = new KeptPages();
    private final Tasks tasks = new InMemoryTasks();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final AnswerFirstHour answering = new AnswerFirstHour(intakes, pages, tasks, trail::add);
    private final DraftIntake draft = draft(1);

    @Test
    void savesAPageOfADraftWithItsTasksAndItsEntry() {
        intakes.add(draft);

        assertThat(answer()).isEqualTo(new Outcome.Saved(new Revision(1)));

        assertThat(pages.changes).containsExactly(new FirstHourPages.Change(ESI, AT_TWO, false));
        assertThat(tasks.openOf(draft.id().value())).singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.MAKE_SAFE));
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.INTAKE_ANSWERED);
            assertThat(entry.object()).isEqualTo(AuditObject.SAFETY_NOW);
            assertThat(entry.subjects()).containsExactly(draft.id().value());
        });
    }

    @Test
    void keepsTheOldAnswerOfARecordInTheStory() {
        intakes.add(draft);
        intakes.save(kept().created(Optional.empty()));

        answer();

        assertThat(pages.changes).containsExactly(new FirstHourPages.Change(ESI, AT_TWO, true));
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.ANSWER_CHANGED);
    }

    @Test
    void savesNothingOfWhatIsNotThereOrIsEnding() {
        assertThat(answer()).isEqualTo(new Outcome.NotThere());
        intakes.add(draft);
        intakes.save(kept().ending(new Intake.Ending(ESI, AT_TWO, "twice")));

        assertThat(answer()).isEqualTo(new Outcome.Ended());
        assertThat(pages.pages).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void leavesATaskDoneThatWasDoneAndTakesBackWhatIsNotNeededAnyMore() {
        intakes.add(draft);
        answer();
        var first = tasks.openOf(draft.id().value()).getFirst();

        answer();
        assertThat(tasks.openOf(draft.id().value())).containsExactly(first);
        tasks.close(first.doneBy(ESI, AT_TWO));
        answer();
        assertThat(tasks.openOf(draft.id().value())).as("done, and the answer is the same").isEmpty();
    }

    @Test
    void takesTheTaskBackWhenTheAnswerIsTakenBack() {
        intakes.add(draft);
        answer();

        answering.answer(Request.of(FirstHourExamples.safe(draft.id())), ESI, AT_TWO);

        assertThat(tasks.openOf(draft.id().value())).isEmpty();
    }

    private Outcome answer() {
        return answering.answer(Request.of(FirstHourExamples.safety(draft.id())), ESI, AT_TWO);
    }

    private DraftIntake kept() {
        return (DraftIntake) intakes.find(draft.id()).orElseThrow();
    }
}
