package org.kinward.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.aftercare.AftercareState.ENDED;
import static org.kinward.core.aftercare.AftercareState.GOES_ON;
import static org.kinward.core.aftercare.AftercareState.NOT_WANTED;
import static org.kinward.core.aftercare.AftercareState.PLANNED;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.aftercare.MoveAftercare.Outcome;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;

/** Planned from the lead time on, begun when nobody can still be a child, on the clock of the agency; ended by a decision. */
class MoveAftercareTest {

    /** Midnight in Bangkok before the last day of November: whoever was born in that month of 2008 is eighteen. */
    private static final Instant OF_AGE = Instant.parse("2026-11-29T17:00:00Z");
    private static final Instant NOON = CaseAtTheLake.NOON;

    private final AftercareAtTheLake at = new AftercareAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void isPlannedFromTheLeadTimeOn() {
        var first = Instant.parse("2026-04-30T17:00:00Z");

        assertThat(at.move(PLANNED, lake.ama, first.minusSeconds(1))).isEqualTo(Outcome.TOO_EARLY);
        assertThat(at.move(PLANNED, lake.ama, first)).isEqualTo(Outcome.MOVED);

        assertThat(lake.open(TaskKind.BECOMES_ADULT)).extracting(task -> task.due()).containsExactly(OF_AGE);
        assertThat(lake.trail).contains(AuditAction.AFTERCARE_MOVED);
    }

    @Test
    void beginsWithTheFirstMinuteInWhichNobodyCanStillBeAChild() {
        at.move(PLANNED, lake.ama, NOON);

        assertThat(at.move(GOES_ON, lake.ama, OF_AGE.minusSeconds(60))).isEqualTo(Outcome.TOO_EARLY);
        assertThat(at.move(GOES_ON, lake.ama, OF_AGE)).isEqualTo(Outcome.MOVED);

        assertThat(lake.open(TaskKind.BECOMES_ADULT)).isEmpty();
        assertThat(lake.answerers.of(lake.file).kind()).isEqualTo(AnswererKind.YOUNG_ADULT);
    }

    @Test
    void asksTheYoungPersonAnewAboutWhatWasAgreedTo() {
        lake.agreed(new Use.Service(ServiceKind.SCHOOL), NOON);
        lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON);
        lake.added(new Use.Extra(ExtraUse.RESEARCH));
        at.move(PLANNED, lake.ama, NOON);

        at.move(NOT_WANTED, lake.ama, OF_AGE);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).hasSize(2);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).isEmpty();
    }

    @Test
    void goesBackToAChildOnlyWhenItCameOutThatThePersonIsYounger() {
        at.move(PLANNED, lake.ama, NOON);
        at.move(GOES_ON, lake.ama, OF_AGE);

        assertThat(at.move(PLANNED, lake.ama, OF_AGE)).isEqualTo(Outcome.IS_OF_AGE);
        at.birth = AftercareAtTheLake.born(YearMonth.of(2008, 12));
        assertThat(at.move(PLANNED, lake.ama, OF_AGE)).isEqualTo(Outcome.MOVED);

        assertThat(lake.answerers.of(lake.file).kind()).isEqualTo(AnswererKind.NOBODY_YET);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFollowWhoMayNotAndWhatNobodyKnows() {
        assertThat(at.move(GOES_ON, lake.ama, OF_AGE)).isEqualTo(Outcome.DOES_NOT_FOLLOW);
        assertThat(at.move(PLANNED, CaseAtTheLake.actor(Role.SOCIAL_WORKER), NOON))
                .isEqualTo(Outcome.NOT_THERE);
        at.birth = Optional.empty();
        assertThat(at.move(PLANNED, lake.ama, NOON)).isEqualTo(Outcome.AGE_NOT_KNOWN);
        at.birth = AftercareAtTheLake.born(YearMonth.of(2008, 11));
        at.move(PLANNED, lake.ama, NOON);
        assertThat(at.move(ENDED, lake.ama, OF_AGE)).isEqualTo(Outcome.DOES_NOT_FOLLOW);
    }

    @Test
    void takesASecondPressAsOneAndRefusesAnOldForm() {
        var wish = new MoveAftercare.Wish(lake.file, Revision.NEW, PLANNED, AftercareAtTheLake.SAID);
        at.move(wish, lake.ama, NOON);

        assertThat(at.move(wish, lake.ama, NOON)).isEqualTo(Outcome.MOVED);
        assertThat(at.aftercares.kept).hasSize(1);
        assertThatThrownBy(() -> at.move(new MoveAftercare.Wish(lake.file, Revision.NEW, GOES_ON,
                AftercareAtTheLake.SAID), lake.mensah, OF_AGE)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isNotMovedOnAClosedFile() {
        lake.files.move(((OpenCaseFile) lake.files.find(lake.file).orElseThrow()).closed(NOON));

        assertThatThrownBy(() -> at.move(PLANNED, lake.ama, NOON)).isInstanceOf(FileIsClosed.class);
    }
}
