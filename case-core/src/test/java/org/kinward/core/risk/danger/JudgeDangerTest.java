package org.kinward.core.risk.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.term.InMemoryReviewTerms;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** People judge, then the program says what it would think; the next look is planned and nothing else ends it. */
class JudgeDangerTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final NextLook next = new NextLook(new InMemoryReviewTerms(), lake.moves, (_, _, _, _) -> {
    });
    private final JudgeDanger judge = new JudgeDanger(assessments, lake.moves, next);
    private final SettleDanger settle = new SettleDanger(assessments, lake.moves, next);

    @ParameterizedTest
    @EnumSource(DangerLevel.class)
    void plansTheNextLookByTheLevel(DangerLevel level) {
        judge(level, lake.ama, NOON);

        assertThat(lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .containsExactly(NOON.plus(ReviewTerm.SHIPPED.of(level)));
        assertThat(lake.open(TaskKind.SEE_DANGER)).hasSize(level.needsAction() ? 1 : 0);
        assertThat(lake.trail).containsExactly(AuditAction.DANGER_JUDGED);
    }

    @Test
    void isWrittenOnceForEachFormAndNeverOverANewerLook() {
        var look = look(DangerLevel.HIGH, lake.ama, NOON);

        assertThat(judge.judge(look, lake.ama)).isEqualTo(JudgeDanger.Outcome.JUDGED);
        assertThat(judge.judge(look, lake.ama)).isEqualTo(JudgeDanger.Outcome.JUDGED);

        assertThat(assessments.of(lake.file)).hasSize(1);
        var second = Assessment.Judged.make(
                new Assessment.Which(new AssessmentId(UUID.randomUUID()), lake.file, Revision.NEW), look.signs(),
                look.judged());
        assertThatThrownBy(() -> judge.judge(second, lake.ama)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isForWhoWorksOnTheCaseAndForWhoCovers() {
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);

        assertThat(judge.judge(look(DangerLevel.LOW, stranger, NOON), stranger))
                .isEqualTo(JudgeDanger.Outcome.NOT_THERE);
        assertThat(judge.judge(look(DangerLevel.LOW, lake.covering(), NOON), lake.covering()))
                .isEqualTo(JudgeDanger.Outcome.JUDGED);
    }

    /** Nobody says of a look that it is done: it ends by the next look, however late that is. */
    @Test
    void endsByAnotherLookAndByNothingElse() {
        judge(DangerLevel.IMMEDIATE, lake.ama, NOON);
        var task = lake.open(TaskKind.REVIEW_DANGER).getFirst();
        var finish = new FinishTask(lake.tasks, _ -> {
        });
        assertThat(finish.finish(task.id(), lake.ama.person(), NOON)).isEqualTo(FinishTask.Outcome.ENDS_BY_ITS_MOVE);
        var late = NOON.plus(Duration.ofHours(30));

        judge(DangerLevel.LOW, lake.ama, late);

        assertThat(lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .containsExactly(late.plus(Duration.ofDays(28)));
    }

    @Test
    void showsAGreatDangerToAManagerWhoSaysThatItWasSeen() {
        judge(DangerLevel.HIGH, lake.ama, NOON);
        var see = new SeeDanger(lake.moves);

        assertThat(see.see(lake.file, lake.ama, NOON)).isFalse();
        assertThat(lake.open(TaskKind.SEE_DANGER)).hasSize(1);
        assertThat(see.see(lake.file, lake.mensah, NOON)).isTrue();

        assertThat(lake.open(TaskKind.SEE_DANGER)).isEmpty();
        judge(DangerLevel.IMMEDIATE, lake.mensah, NOON);
        assertThat(lake.open(TaskKind.SEE_DANGER)).isEmpty();
    }

    @Test
    void keepsBothWhatWasJudgedAndWhatWasSaidToTheSuggestion() {
        var look = judge(DangerLevel.LOW, lake.ama, NOON);

        assertThat(settle(look, DangerLevel.HIGH)).isEqualTo(SettleDanger.Outcome.SETTLED);
        assertThat(settle(look, DangerLevel.LOW)).isEqualTo(SettleDanger.Outcome.SETTLED_BEFORE);

        var stands = (Assessment.Settled) assessments.of(lake.file).getFirst();
        assertThat(stands.judged().level()).isEqualTo(DangerLevel.LOW);
        assertThat(stands.level()).isEqualTo(DangerLevel.HIGH);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));
        assertThat(lake.open(TaskKind.SEE_DANGER)).hasSize(1);
    }

    @Test
    void saysNothingToASuggestionThatIsTheSameOrOvertaken() {
        var same = judge(DangerLevel.HIGH, lake.ama, NOON);
        assertThat(settle(same, DangerLevel.LOW)).isEqualTo(SettleDanger.Outcome.NOTHING_TO_SAY);
        var waits = judge(DangerLevel.LOW, lake.ama, NOON);
        judge(DangerLevel.HIGH, lake.ama, NOON);

        assertThat(settle(waits, DangerLevel.HIGH)).isEqualTo(SettleDanger.Outcome.LOOKED_SINCE);
        assertThat(settle(new AssessmentId(UUID.randomUUID()), DangerLevel.HIGH))
                .isEqualTo(SettleDanger.Outcome.NOT_THERE);
    }

    @Test
    void hasAReasonAlways() {
        assertThatThrownBy(() -> new Judgement(DangerLevel.LOW, "  x ", lake.ama.person(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SettleDanger.Outcome settle(AssessmentId id, DangerLevel level) {
        return settle.settle(id, new Judgement(level, "A car stood there again", lake.ama.person(), NOON), lake.ama);
    }

    private AssessmentId judge(DangerLevel level, Actor by, Instant at) {
        var look = look(level, by, at);
        assertThat(judge.judge(look, by)).isEqualTo(JudgeDanger.Outcome.JUDGED);
        return look.id();
    }

    /** Somebody calls: the program would say high. */
    private Assessment.Judged look(DangerLevel level, Actor by, Instant at) {
        return Assessment.Judged.make(new Assessment.Which(new AssessmentId(UUID.randomUUID()), lake.file,
                new Revision(assessments.of(lake.file).size())),
                Signs.all(Sign.NOTHING_KNOWN).with(DangerFrom.PEOPLE, Sign.LIKELY_THIS_WEEK),
                new Judgement(level, "Somebody called twice", by.person(), at));
    }
}
