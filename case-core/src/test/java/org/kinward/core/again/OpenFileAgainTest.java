package org.kinward.core.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.again.OpenFileAgain.Outcome;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.closing.ReopenFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.SexAndAge;

/** A new file of the same child follows a closed one, for a reason, once, by a person who works on it. */
class OpenFileAgainTest {

    private final AgainAtTheLake at = new AgainAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void followsAConfirmedSightingWithANumberOfItsOwnAndTheSameChild() {
        at.close(lake.file, NOON);

        var opened = at.open(lake.file, at.seen(lake.file, Sighting.Came.CONFIRMED), lake.ama, NOON);

        assertThat(opened).isInstanceOf(Outcome.Opened.class);
        var draft = (DraftIntake) at.intakes.find(((Outcome.Opened) opened).draft()).orElseThrow();
        var old = at.closing.file();
        assertThat(draft.reference()).isNotEqualTo(old.reference());
        var right = new CareRight.ChildAt(draft.reference(), draft.id().value(), old.home().agency(),
                old.home().place(), Optional.of(old.reference()));
        assertThat(at.outbox).containsExactly(new OutboxTask.CareGrant(right, NOON));
        assertThat(lake.trail).contains(AuditAction.FILE_BEGUN_AGAIN);
        assertThat(at.isClosed(lake.file)).isTrue();
        assertThat(at.create(draft.id(), lake.ama)).isInstanceOfSatisfying(OpenCaseFile.class,
                file -> assertThat(file.child()).isEqualTo(old.child()));
    }

    @Test
    void beginsWithWhatIsKnownOfTheChildAndNothingElse() {
        at.close(lake.file, NOON);
        var opened = (Outcome.Opened) at.open(lake.file, at.seen(lake.file, Sighting.Came.CONFIRMED), lake.mensah,
                NOON);

        assertThat(at.pages.allOf(opened.draft())).singleElement().isInstanceOfSatisfying(SexAndAge.class, page -> {
            assertThat(page.head().toldBy()).isEqualTo(IntakePage.ToldBy.CHILD);
            assertThat(page.head().toldOn()).isEqualTo(TODAY.minusDays(9));
        });
        assertThat(lake.tasks.openOf(opened.draft().value())).isEmpty();
        assertThat(at.again.of(opened.draft())).get().satisfies(file -> {
            assertThat(file.why()).isEqualTo(new FileAgain.Why.TraffickedAgain(
                    ((FileAgain.Why.TraffickedAgain) file.why()).sighting(), TODAY.minusDays(2)));
            assertThat(file.left().closedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void isRefusedWithoutACauseAndWhilePeopleWorkOnTheFile() {
        assertThat(at.open(lake.file, at.seen(lake.file, Sighting.Came.CONFIRMED), lake.ama, NOON))
                .isEqualTo(Outcome.Refused.STILL_OPEN);
        at.close(lake.file, NOON);

        for (var came : List.of(Sighting.Came.EXPLAINED, Sighting.Came.MOVED_AGAINST_PLAN)) {
            assertThat(at.open(lake.file, at.seen(lake.file, came), lake.ama, NOON))
                    .isEqualTo(Outcome.Refused.NOT_CONFIRMED);
        }
        assertThat(at.again.kept).isEmpty();
        assertThat(at.outbox).isEmpty();
    }

    /** The clock moves to the last moment of the time, and to the one after it. */
    @Test
    void waitsUntilTheSameFileCannotBeOpenedAgain() {
        at.close(lake.file, NOON);
        var last = NOON.plus(Duration.ofDays(90));

        assertThat(at.open(lake.file, AgainAtTheLake.here(), lake.ama, last)).isEqualTo(Outcome.Refused.SAME_FILE_YET);
        assertThat(at.open(lake.file, AgainAtTheLake.here(), lake.ama, last.plusNanos(1)))
                .isInstanceOf(Outcome.Opened.class);
    }

    @Test
    void isOneWhoeverPressesAndKeepsTheOldFileClosed() {
        at.close(lake.file, NOON);
        var cause = at.seen(lake.file, Sighting.Came.CONFIRMED);
        var first = (Outcome.Opened) at.open(lake.file, cause, lake.ama, NOON);

        assertThat(at.open(lake.file, cause, lake.mensah, NOON)).isEqualTo(new Outcome.OpenedBefore(first.draft()));
        assertThat(at.open(lake.file, at.seen(lake.file, Sighting.Came.CONFIRMED), lake.ama, NOON))
                .isEqualTo(new Outcome.OpenedBefore(first.draft()));
        assertThat(at.closing.reopen(lake.ama, NOON)).isEqualTo(ReopenFile.Outcome.FOLLOWED);
        assertThat(at.again.kept).hasSize(1);
    }

    @Test
    void isForWhoWorksOnTheFileAndTakesChildrenInThere() {
        at.close(lake.file, NOON);
        var cause = at.seen(lake.file, Sighting.Came.CONFIRMED);
        var elsewhere = new Actor(lake.ama.person(), lake.ama.agency(), lake.ama.roles(),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));

        assertThat(at.open(lake.file, cause, CaseAtTheLake.actor(Role.SOCIAL_WORKER), NOON))
                .isEqualTo(Outcome.Refused.NOT_THERE);
        assertThat(at.open(lake.file, cause, CaseAtTheLake.actor(Role.DUTY_CARER), NOON))
                .isEqualTo(Outcome.Refused.NOT_THERE);
        assertThat(at.open(lake.file, cause, elsewhere, NOON)).isEqualTo(Outcome.Refused.NOT_YOUR_PLACE);
        assertThat(at.open(lake.file, cause, lake.covering(), NOON)).isInstanceOf(Outcome.Opened.class);
    }

    @Test
    void saysInAFewWordsHowTheChildCame() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileAgain.Why.CameBack(" a "));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileAgain.Why.CameBack("x".repeat(301)));
    }
}
