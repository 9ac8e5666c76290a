package org.kinward.core.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.Written;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of plans promises. */
public abstract class FollowUpsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    /** The keeper under test, in the hands of a manager of the place. */
    protected abstract FollowUps followUps();

    protected abstract CaseFileId file();

    protected abstract PersonId manager();

    @Test
    void givesTheNewestPlanBackAndEveryOneBeforeIt() {
        var file = file();
        assertThat(followUps().of(file)).isEmpty();
        followUps().add(plan(file, Revision.NEW, Optional.empty()));
        var second = plan(file, new Revision(1), Optional.of(DangerLevel.HIGH));

        followUps().add(second);

        assertThat(followUps().of(file))
                .contains(new FollowUp.Running(new Plan(file, new Revision(2), second.solution(),
                        START, START.plusDays(9), Optional.of(DangerLevel.HIGH), second.written())));
        assertThat(followUps().all(file)).extracting(one -> one.revision().number()).containsExactly(2L, 1L);
        assertThatThrownBy(() -> followUps().add(plan(file, new Revision(1), Optional.empty())))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> followUps().add(plan(file, new Revision(7), Optional.empty())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void endsAPlanOnce() {
        var file = file();
        followUps().add(plan(file, Revision.NEW, Optional.of(DangerLevel.LOW)));
        var end = new PlanEnd(file, new Revision(1), PlanEnd.Why.TAKEN_OVER, Optional.empty(), "The other side goes on",
                Optional.of(START.plusYears(1)), new Written(manager(), NOW));

        assertThat(followUps().end(end)).isTrue();
        assertThat(followUps().end(end)).isFalse();

        assertThat(followUps().of(file)).containsInstanceOf(FollowUp.Over.class).map(one -> ((FollowUp.Over) one).end())
                .contains(end);
        followUps().add(plan(file, new Revision(1), Optional.empty()));
        assertThat(followUps().of(file)).containsInstanceOf(FollowUp.Running.class);
    }

    private Plan plan(CaseFileId file, Revision seen, Optional<DangerLevel> judged) {
        return new Plan(file, seen, Solution.HOME_OR_KIN, START, judged.isPresent() ? START.plusDays(9) : START, judged,
                new Written(manager(), NOW));
    }
}
