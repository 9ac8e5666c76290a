package org.kinward.core.consent.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class ReviewEmergencyTest {

    private static final Recipient POLICE = new Recipient(RecipientKind.POLICE, "Port brigade");

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final ShareInEmergency share = new ShareInEmergency(lake.emergencies, lake.moves, lake.toTell);

    @Test
    void asksSomebodyElseToLookWithinADayAndSomebodyToTellTheChild() {
        var emergency = emergency(POLICE);

        share.share(emergency, lake.ama);
        share.share(emergency, lake.ama);

        assertThat(lake.open(TaskKind.REVIEW_EMERGENCY)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(1)));
        assertThat(lake.open(TaskKind.TELL_CHILD)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(6)));
        assertThat(share.share(emergency(POLICE), CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(ShareInEmergency.Outcome.NOT_THERE);
    }

    @Test
    void isReviewedLateAndSeenToBeLateByNobodyWhoDecided() {
        var emergency = emergency(POLICE);
        share.share(emergency, lake.ama);
        var late = NOON.plus(Duration.ofHours(30));

        assertThat(review(emergency, lake.ama, late)).isEqualTo(
                ReviewEmergency.Outcome.DECIDED_BY_THE_SAME_PERSON);
        assertThat(emergency.isLate(late)).isTrue();
        assertThat(review(emergency, lake.mensah, late)).isEqualTo(ReviewEmergency.Outcome.REVIEWED);
        assertThat(review(emergency, lake.mensah, late)).isEqualTo(ReviewEmergency.Outcome.REVIEWED_BEFORE);

        assertThat(lake.emergencies.find(emergency.id()).orElseThrow().isLate(NOON)).isTrue();
        assertThat(lake.open(TaskKind.REVIEW_EMERGENCY)).isEmpty();
        assertThat(lake.open(TaskKind.TELL_CHILD)).hasSize(1);
    }

    @Test
    void isNothingForDonorsAndNothingThatIsNoEmergencyGoesOn() {
        assertThatThrownBy(() -> emergency(new Recipient(RecipientKind.DONOR, "Large fund")))
                .isInstanceOf(IllegalArgumentException.class);
        var emergency = emergency(POLICE);
        assertThat(emergency.covers(POLICE, NOON)).isTrue();

        var wrong = emergency.reviewed(new Emergency.Review(lake.mensah.person(), NOON,
                Emergency.Finding.NOT_AN_EMERGENCY, ""));

        assertThat(wrong.covers(POLICE, NOON)).isFalse();
    }

    /** The child cannot wait until Ama is back: who covers shares, and may look at what Ama shared. */
    @Test
    void isForWhoCoversForTheLeadWorkerToo() {
        var emergency = emergency(POLICE);

        assertThat(share.share(emergency, lake.covering())).isEqualTo(ShareInEmergency.Outcome.WRITTEN);
        assertThat(review(emergency, CaseAtTheLake.actor(Role.SOCIAL_WORKER), NOON))
                .isEqualTo(ReviewEmergency.Outcome.NOT_THERE);
        assertThat(review(emergency, lake.covering(), NOON)).isEqualTo(ReviewEmergency.Outcome.REVIEWED);
    }

    @ParameterizedTest
    @EnumSource(Emergency.Finding.class)
    void endsWhatWasNotRightAndTellsTheOfficeToStop(Emergency.Finding finding) {
        var emergency = emergency(POLICE);
        share.share(emergency, lake.ama);
        var right = finding == Emergency.Finding.RIGHT;

        new ReviewEmergency(lake.emergencies, lake.moves).review(emergency.id(),
                new Emergency.Review(lake.mensah.person(), NOON, finding, ""), lake.mensah);

        assertThat(lake.emergencies.find(emergency.id()).orElseThrow().covers(POLICE, NOON)).isEqualTo(right);
        assertThat(lake.open(TaskKind.TELL_TO_STOP)).extracting(Task::words)
                .isEqualTo(right ? List.of() : List.of("Port brigade"));
    }

    @Test
    void isLookedAtByNobodyWhoTookPartAndLastsThreeDaysAtMost() {
        var second = new Emergency.Second(ProfessionalFunction.MANAGER, Optional.of(lake.mensah.person()));
        var both = new Emergency.Decided(lake.ama.person(), Optional.of(second), NOON, NOON.plusSeconds(60),
                Optional.empty());
        var waiting = new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), lake.file, emergency(POLICE).shared(),
                both);

        assertThat(waiting.mayBeReviewedBy(lake.mensah.person())).isFalse();
        assertThatThrownBy(() -> new Emergency.Decided(lake.ama.person(), Optional.empty(), NOON,
                NOON.plus(Emergency.AT_MOST).plusSeconds(1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenByWhoeverIsOnShiftAndLookedAtByNobodyOfThem() {
        var carer = new Actor(new PersonId(UUID.randomUUID()), lake.ama.agency(), Set.of(Role.DUTY_CARER),
                new WorkPlaces(Set.of(), Set.of(), Set.of(LAKE_HOUSE)));

        assertThat(share.share(emergency(POLICE), carer)).isEqualTo(ShareInEmergency.Outcome.WRITTEN);

        var written = lake.emergencies.of(lake.file).getFirst();
        assertThat(review(written, carer, NOON)).isEqualTo(ReviewEmergency.Outcome.NOT_THERE);
    }

    @Test
    void neverTakesAnotherWishWithTheSameForm() {
        var emergency = emergency(POLICE);
        share.share(emergency, lake.ama);
        var other = new Emergency.Waiting(emergency.id(), lake.file,
                emergency(new Recipient(RecipientKind.COURT, "Tribunal")).shared(), emergency.decided());

        assertThatThrownBy(() -> share.share(other, lake.ama)).isInstanceOf(StaleRevision.class);
    }

    private ReviewEmergency.Outcome review(Emergency emergency, Actor by, Instant at) {
        var review = new Emergency.Review(by.person(), at, Emergency.Finding.RIGHT, "");
        return new ReviewEmergency(lake.emergencies, lake.moves).review(emergency.id(), review, by);
    }

    private Emergency.Waiting emergency(Recipient with) {
        return new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), lake.file,
                new Emergency.Shared(EmergencyReason.MISSING, with, Set.of(DataGroup.WHERE_THE_CHILD_IS)),
                new Emergency.Decided(lake.ama.person(), Optional.empty(), NOON, NOON.plus(Duration.ofDays(1)),
                        Optional.of(NOON.plus(Duration.ofHours(6)))));
    }
}
