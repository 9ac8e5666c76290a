package org.kinward.core.needs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Role;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.TaskKind;

/** Written over several sittings, given as it is, answered by somebody else; the first ends its task. */
class GiveAssessmentTest {

    private final NeedsAtTheLake at = new NeedsAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @BeforeEach
    void begun() {
        assertThat(at.begin(lake.ama, NOON)).isEqualTo(BeginAssessment.Outcome.BEGUN);
    }

    @Test
    void isGivenWhenEverythingButTheHardTopicsHasADegree() {
        assertThat(at.give(lake.ama, NOON)).isEqualTo(new GiveAssessment.Outcome.Missing(at.newest().missing()));
        at.saveAll(lake.ama, NOON);

        assertThat(at.give(lake.ama, NOON)).isEqualTo(new GiveAssessment.Outcome.Given());

        assertThat(at.newest().area(NeedArea.BODY)).isEmpty();
        assertThat(at.newest().state()).isEqualTo(NeedsState.GIVEN);
        assertThat(lake.open(TaskKind.APPROVE)).hasSize(1);
        assertThat(at.save(NeedArea.BODY, NeedDegree.URGENT, lake.ama, NOON))
                .isEqualTo(SaveArea.Outcome.NOT_WRITTEN_NOW);
    }

    /** The task of the first assessment ends by giving one, and by nothing else. */
    @Test
    void endsTheFirstAssessmentWhichNoButtonEnds() {
        var task = lake.open(TaskKind.FIRST_ASSESSMENT).getFirst();
        assertThat(new FinishTask(lake.tasks, _ -> {
        }).finish(task.id(), lake.ama.person(), NOON)).isEqualTo(FinishTask.Outcome.ENDS_BY_ITS_MOVE);
        at.saveAll(lake.ama, NOON);
        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT)).hasSize(1);

        at.give(lake.ama, NOON);

        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT)).isEmpty();
        assertThat(lake.trail).contains(AuditAction.NEEDS_BEGUN, AuditAction.NEEDS_SAVED, AuditAction.NEEDS_GIVEN);
    }

    @Test
    void isNeverGivenWithWhatNobodyHasSeen() {
        at.saveAll(lake.ama, NOON);
        var request = NeedsAtTheLake.request(at.newest());
        at.save(NeedArea.BODY, NeedDegree.URGENT, lake.mensah, NOON);

        assertThatThrownBy(() -> at.give.give(request, lake.ama, NOON)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isGivenOnceForEachForm() {
        at.saveAll(lake.ama, NOON);
        var request = NeedsAtTheLake.request(at.newest());

        assertThat(at.give.give(request, lake.ama, NOON)).isEqualTo(new GiveAssessment.Outcome.Given());
        assertThat(at.give.give(request, lake.ama, NOON)).isEqualTo(new GiveAssessment.Outcome.Given());

        assertThat(at.approvals.all()).hasSize(1);
        assertThat(at.give(lake.ama, NOON)).isEqualTo(new GiveAssessment.Outcome.NotWrittenNow());
    }

    @Test
    void isAnsweredByAnotherPersonAndStaysAsItWas() {
        at.saveAll(lake.ama, NOON);
        at.give(lake.ama, NOON);
        var id = at.newest().id();

        assertThat(at.answer(id, true, lake.ama, NOON)).isNotEqualTo(AnswerApproval.Outcome.APPROVED);
        assertThat(at.answer(id, false, lake.mensah, NOON)).isEqualTo(AnswerApproval.Outcome.SENT_BACK);
        assertThat(at.newest().state()).isEqualTo(NeedsState.SENT_BACK);
        assertThat(at.save(NeedArea.SCHOOL, NeedDegree.URGENT, lake.ama, NOON)).isEqualTo(SaveArea.Outcome.SAVED);
        at.give(lake.ama, NOON);
        assertThat(at.newest().version()).isEqualTo(new Revision(2));
        assertThat(at.answer(id, true, lake.mensah, NOON)).isEqualTo(AnswerApproval.Outcome.APPROVED);

        assertThat(at.newest().state()).isEqualTo(NeedsState.APPROVED);
        assertThat(at.takeBack.takeBack(id, lake.ama, NOON)).isEqualTo(TakeBackAssessment.Outcome.ANSWERED_BEFORE);
    }

    @Test
    void isTakenBackBeforeAnybodyAnswers() {
        at.saveAll(lake.ama, NOON);
        at.give(lake.ama, NOON);
        var id = at.newest().id();

        assertThat(at.takeBack.takeBack(id, lake.ama, NOON)).isEqualTo(TakeBackAssessment.Outcome.TAKEN_BACK);
        assertThat(at.takeBack.takeBack(id, lake.ama, NOON)).isEqualTo(TakeBackAssessment.Outcome.TAKEN_BACK);

        assertThat(at.newest().state()).isEqualTo(NeedsState.OPEN);
        assertThat(lake.open(TaskKind.APPROVE)).isEmpty();
        assertThat(at.answer(id, true, lake.mensah, NOON)).isEqualTo(AnswerApproval.Outcome.ANSWERED_BEFORE);
        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT)).as("it was given once").isEmpty();
    }

    @Test
    void beginsAnotherOnlyWhenTheLastIsApproved() {
        assertThat(at.begin(lake.mensah, NOON)).isEqualTo(BeginAssessment.Outcome.ONE_IS_UNDER_WAY);
        at.saveAll(lake.ama, NOON);
        at.give(lake.ama, NOON);
        assertThat(at.begin(lake.ama, NOON)).isEqualTo(BeginAssessment.Outcome.ONE_IS_UNDER_WAY);
        at.answer(at.newest().id(), true, lake.mensah, NOON);

        assertThat(at.begin(lake.ama, NOON.plus(Duration.ofDays(60)))).isEqualTo(BeginAssessment.Outcome.BEGUN);

        assertThat(at.kept.of(lake.file)).extracting(NeedsAssessment::state).containsExactly(NeedsState.OPEN,
                NeedsState.APPROVED);
    }

    @Test
    void isForWhoWorksOnTheCase() {
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);

        assertThat(at.begin(stranger, NOON)).isEqualTo(BeginAssessment.Outcome.NOT_THERE);
        assertThat(at.save(NeedArea.SCHOOL, NeedDegree.NONE, stranger, NOON)).isEqualTo(SaveArea.Outcome.NOT_THERE);
        assertThat(at.give(stranger, NOON)).isEqualTo(new GiveAssessment.Outcome.NotThere());
        assertThat(at.takeBack.takeBack(at.newest().id(), stranger, NOON))
                .isEqualTo(TakeBackAssessment.Outcome.NOT_THERE);
    }

    /** Of a child who does not agree: what keeps it alive, safe and housed, and no more (F79). */
    @ParameterizedTest
    @EnumSource
    void savesOnlyWhatProtectsAChildWhoDoesNotAgree(NeedArea area) {
        lake.refuses();

        if (Set.of(NeedArea.SAFETY, NeedArea.PLACE_TO_STAY, NeedArea.BODY).contains(area)) {
            assertThat(at.save(area, NeedDegree.URGENT, lake.ama, NOON)).isEqualTo(SaveArea.Outcome.SAVED);
        } else {
            assertThatThrownBy(() -> at.save(area, NeedDegree.URGENT, lake.ama, NOON))
                    .isInstanceOf(RecordIsNarrow.class);
        }
    }

    @Test
    void takesNoDayThatIsPast() {
        var yesterday = CaseAtTheLake.TODAY.minusDays(1);
        var answer = new AreaAnswer("", "", "", NeedDegree.URGENT,
                new AreaAnswer.Needed("A doctor", Optional.of(yesterday)));

        assertThat(at.save.save(new SaveArea.Request(at.newest().id(),
                new SavedArea(NeedArea.BODY, answer, Revision.NEW, lake.ama.person(), NOON), CaseAtTheLake.TODAY,
                CaseAtTheLake.stamp()), lake.ama)).isEqualTo(SaveArea.Outcome.TOO_LATE);
    }
}
