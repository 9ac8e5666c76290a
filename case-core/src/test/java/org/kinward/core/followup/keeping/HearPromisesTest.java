package org.kinward.core.followup.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitExamples;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.plan.promise.PromiseExamples;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;

/** A visit asks for what the child was promised, and keeps what came of it together with the answers. */
class HearPromisesTest {

    private final FollowedUp girl = new FollowedUp();
    private Promise call;
    private Promise bed;
    private Visit visit;

    @BeforeEach
    void twoPromisesAndAVisit() {
        call = promised();
        bed = promised();
        girl.home();
        girl.daysLater(1);
        visit = girl.visit(HowSeen.SEEN_ALONE);
        girl.records(visit);
    }

    @Test
    void endsTheTasksOfWhatWasKeptAndOfWhatTheChildWasTold() {
        assertThat(girl.lake.open(TaskKind.KEEP_PROMISE)).hasSize(2);

        assertThat(girl.hears(heard(), List.of(kept(call), toldWhyNot(bed)))).isEqualTo(HearChild.Outcome.KEPT);

        assertThat(girl.lake.open(TaskKind.KEEP_PROMISE)).isEmpty();
        assertThat(stands(call)).returns(PromiseState.KEPT, PromiseLine::state)
                .returns(visit.met().on(), PromiseLine::on).returns(girl.now().at(), PromiseLine::at);
        assertThat(stands(bed)).returns(PromiseState.TOLD_WHY_NOT, PromiseLine::state)
                .returns("The house is full", PromiseLine::told);
        assertThat(girl.lake.trail).as("one entry for both").filteredOn(AuditAction.PROMISE_WRITTEN::equals)
                .hasSize(3);
    }

    @Test
    void writesNothingForAPromiseThatIsStillOpen() {
        assertThat(girl.hears(heard(), List.of(stillOpen(call), stillOpen(bed)))).isEqualTo(HearChild.Outcome.KEPT);

        assertThat(girl.lake.open(TaskKind.KEEP_PROMISE)).hasSize(2);
        assertThat(girl.promises.of(girl.lake.file)).allMatch(promise -> promise.lines().size() == 1);
        assertThat(girl.lake.trail).filteredOn(AuditAction.PROMISE_WRITTEN::equals).hasSize(2);
    }

    @Test
    void savesThemOnceHoweverOftenThePageIsSent() {
        girl.hears(heard(), List.of(kept(call), stillOpen(bed)));

        assertThat(girl.hears(heard(), List.of(kept(call), kept(bed)))).isEqualTo(HearChild.Outcome.HEARD_BEFORE);

        assertThat(stands(bed).state()).isEqualTo(PromiseState.OPEN);
        var then = girl.now().at();
        assertThat(kept(call).isIn(promise(call), then)).isTrue();
        assertThat(toldWhyNot(call).isIn(promise(call), then)).isFalse();
        assertThat(stillOpen(call).isIn(promise(call), then)).isFalse();
        assertThat(stillOpen(bed).isIn(promise(bed), then)).isTrue();
        assertThat(kept(bed).isIn(promise(bed), then)).isFalse();
    }

    /** The other of the two is not written either: whoever sent the page sees what stands there, and sends it again. */
    @Test
    void refusesWhatWasMovedSinceItWasSeen() {
        girl.promises.move(bed, PromiseExamples.line(PromiseState.KEPT, girl.lake.mensah.person(), girl.now().at()));

        assertThatThrownBy(() -> girl.hears(heard(), List.of(kept(call), toldWhyNot(bed))))
                .isInstanceOf(StaleRevision.class);

        assertThat(stands(call).state()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    void knowsNoPromiseToAnotherChildNorOneOfALaterDay() {
        var other = PromiseExamples.callTheBrother(new CaseFileId(UUID.randomUUID()), girl.lake.ama.person(),
                girl.now().at());
        girl.promises.add(other);
        var visits = List.of(girl.visit(HowSeen.NEWS_ONLY), girl.visit(HowSeen.NEWS_ONLY),
                girl.visit(HowSeen.NEWS_ONLY));
        visits.forEach(girl::records);
        girl.daysLater(1);
        var later = promised();
        var nobodys = new PromiseAnswer(new PromiseId(UUID.randomUUID()), new Revision(1), PromiseState.KEPT, "");
        var answers = List.of(kept(other), kept(later), nobodys);

        for (var at = 0; at < answers.size(); at++) {
            var answer = answers.get(at);
            visit = visits.get(at);
            assertThatThrownBy(() -> girl.hears(heard(), List.of(answer))).isInstanceOf(NotThere.class);
        }
        assertThat(girl.lake.open(TaskKind.KEEP_PROMISE)).hasSize(3);
    }

    private Promise promised() {
        var promise = PromiseExamples.callTheBrother(girl.lake.file, girl.lake.ama.person(), girl.now().at());
        assertThat(girl.promise.give(promise, promise.last().on(), girl.lake.ama)).isEqualTo(new PlanOutcome.Written());
        return promise;
    }

    private Heard heard() {
        return VisitExamples.all(visit.id(), HowIs.WELL, girl.now().written());
    }

    private Promise promise(Promise of) {
        return girl.promises.find(of.id()).orElseThrow();
    }

    private PromiseLine stands(Promise of) {
        return promise(of).last();
    }

    private static PromiseAnswer kept(Promise promise) {
        return new PromiseAnswer(promise.id(), promise.revision(), PromiseState.KEPT, "");
    }

    private static PromiseAnswer toldWhyNot(Promise promise) {
        return new PromiseAnswer(promise.id(), promise.revision(), PromiseState.TOLD_WHY_NOT, " The house is full ");
    }

    private static PromiseAnswer stillOpen(Promise promise) {
        return new PromiseAnswer(promise.id(), promise.revision(), PromiseState.OPEN, "");
    }
}
