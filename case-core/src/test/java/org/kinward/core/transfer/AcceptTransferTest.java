package org.kinward.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.transfer.TransferAtTheLake.HILL;
import static org.kinward.core.transfer.TransferAtTheLake.HILL_HOUSE;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.again.FileAgain;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.task.TaskKind;

/** A case is offered with consent and moves by the act of who receives it. */
class AcceptTransferTest {

    private final TransferAtTheLake at = new TransferAtTheLake();

    @Test
    void isNotOfferedWithoutConsent() {
        var refused = at.offer(at.request(DataGroup.WHO_THE_CHILD_IS, DataGroup.HEALTH));

        assertThat(refused).isEqualTo(new OfferTransfer.Outcome.NotCovered(
                Set.of(DataGroup.WHO_THE_CHILD_IS, DataGroup.HEALTH)));
        at.agreed(DataGroup.WHO_THE_CHILD_IS);
        assertThat(at.offer(at.request(DataGroup.WHO_THE_CHILD_IS, DataGroup.HEALTH)))
                .isEqualTo(new OfferTransfer.Outcome.NotCovered(Set.of(DataGroup.HEALTH)));
        assertThat(at.transfers.kept).isEmpty();
        assertThatThrownBy(() -> at.request(DataGroup.HEALTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOfferedToOneAtATimeAndOnceForEachForm() {
        at.agreed(DataGroup.WHO_THE_CHILD_IS);
        var request = at.request(DataGroup.WHO_THE_CHILD_IS);
        at.goesOn = true;
        assertThat(at.offer(request)).isEqualTo(OfferTransfer.Outcome.Refused.GOES_ON);
        at.goesOn = false;

        assertThat(at.offer(request)).isEqualTo(new OfferTransfer.Outcome.Offered(request.id()));
        assertThat(at.offer(request)).isEqualTo(new OfferTransfer.Outcome.Offered(request.id()));
        assertThat(at.offer(at.request(DataGroup.WHO_THE_CHILD_IS)))
                .isEqualTo(OfferTransfer.Outcome.Refused.OFFERED_BEFORE);
        assertThat(at.transfers.kept).hasSize(1);
    }

    @Test
    void movesByTheActOfWhoReceivesIt() {
        at.lake.moves.open(at.lake.files.find(at.lake.file).orElseThrow(), TaskKind.FIRST_TASK,
                new CaseMoves.Thing(at.lake.file.value(), NOON.minusSeconds(60), "Her words"));
        var id = at.offered();

        var moved = (AcceptTransfer.Outcome.Moved) at.accept.accept(id, HILL_HOUSE, at.abla, NOON);

        assertThat(at.isOpen()).isFalse();
        assertThat(at.rights).containsExactly("taken while open", "given while closed");
        assertThat(at.lake.tasks.openOf(at.lake.intake().value())).isEmpty();
        assertThat(at.transfers.left(id)).extracting(Transfers.LeftToDo::kind).containsExactly(TaskKind.FIRST_TASK);
        assertThat(at.lake.tasks.openOf(moved.draft().value())).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.TAKE_OVER);
            assertThat(task.due()).isEqualTo(NOON);
            assertThat(task.words()).isEmpty();
        });
        assertThat(at.again.kept).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo(new FileAgain.Why.Transferred(id.value()));
            assertThat(one.before().earlier()).isEqualTo(at.lake.file);
            assertThat(one.intake()).isEqualTo(moved.draft());
        });
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, NOON)).isEqualTo(moved);
    }

    @Test
    void isMovedByOneOfTwoAndTheOtherIsTold() {
        var id = at.offered();
        at.accept.accept(id, HILL_HOUSE, at.abla, NOON);

        assertThat(at.accept.accept(id, HILL_HOUSE, at.kofi, NOON))
                .isEqualTo(AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
        assertThat(at.decline.decline(id, "No room", at.kofi, NOON))
                .isEqualTo(DeclineTransfer.Outcome.ANSWERED_BEFORE);
        assertThat(at.takeBack.takeBack(id, at.lake.ama, NOON)).isEqualTo(TakeBackTransfer.Outcome.ANSWERED_BEFORE);
        assertThat(at.again.kept).hasSize(1);
    }

    @Test
    void doesNotMoveWhileSomethingGoesOnOrTooLateOrElsewhere() {
        var id = at.offered();
        assertThat(at.accept.accept(id, HILL_HOUSE, at.lake.mensah, NOON))
                .isEqualTo(AcceptTransfer.Outcome.Refused.NOT_THERE);
        assertThat(at.accept.accept(id, CaseAtTheLake.LAKE_HOUSE, at.abla, NOON))
                .isEqualTo(AcceptTransfer.Outcome.Refused.NOT_YOUR_PLACE);
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, NOON.plus(Duration.ofDays(5))))
                .isEqualTo(AcceptTransfer.Outcome.Refused.TOO_LATE);
        at.transfers.goesOn = true;

        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, NOON)).isEqualTo(AcceptTransfer.Outcome.Refused.GOES_ON);

        assertThat(at.rights).as("nothing was taken from who still cares").isEmpty();
        assertThat(at.isOpen()).isTrue();
    }

    @Test
    void endsWithTheConsent() {
        var id = at.offered();
        at.ends.lookAgain(at.lake.file, at.coverage, at.lake.ama.person(), TransferAtTheLake.moment(NOON));
        assertThat(at.transfers.find(id).orElseThrow().state()).isEqualTo(TransferState.OFFERED);

        at.ends.lookAgain(at.lake.file, at.coverage, at.lake.ama.person(),
                TransferAtTheLake.moment(NOON.plus(Duration.ofDays(30))));

        assertThat(at.transfers.find(id).orElseThrow().state()).isEqualTo(TransferState.TAKEN_BACK);
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, NOON)).isEqualTo(AcceptTransfer.Outcome.Refused.OVER);
    }

    /** Nobody looks again: the clock alone ends it, at the minute at which the consent ends. */
    @Test
    void endsAtTheMinuteAtWhichTheConsentEnds() {
        at.lake.agreed(new Use.Sharing(new PartnerAgencies.Partner(HILL, "House on the hill").recipient(),
                Set.of(DataGroup.WHO_THE_CHILD_IS), TODAY.plusDays(1)), NOON);
        var id = ((OfferTransfer.Outcome.Offered) at.offer(at.request(DataGroup.WHO_THE_CHILD_IS))).id();
        var end = TODAY.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(at.transfers.find(id).orElseThrow().offer().until()).isEqualTo(end);
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, end))
                .isEqualTo(AcceptTransfer.Outcome.Refused.TOO_LATE);
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, end.minusSeconds(1)))
                .isInstanceOf(AcceptTransfer.Outcome.Moved.class);
    }

    @Test
    void doesNotMoveOnAConsentThatWasTakenBack() {
        var id = at.offered();
        var consent = at.lake.consents.of(at.lake.file).getLast();
        at.lake.withdraw(consent, Whose.CHILD, false);

        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, NOON))
                .isEqualTo(AcceptTransfer.Outcome.Refused.NOT_AGREED);
        assertThat(at.rights).as("nothing was taken from who still cares").isEmpty();
        assertThat(at.isOpen()).isTrue();
    }

    @Test
    void waitsFourWeeksAtTheLongest() {
        at.lake.agreed(new Use.Sharing(new PartnerAgencies.Partner(HILL, "House on the hill").recipient(),
                Set.of(DataGroup.WHO_THE_CHILD_IS), TODAY.plusDays(80)), NOON);
        var along = List.of(new Shared(DataGroup.WHO_THE_CHILD_IS, "A girl"));
        var last = TODAY.plusWeeks(4).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(at.offer(at.until(last.plusSeconds(1), along))).isEqualTo(OfferTransfer.Outcome.Refused.NOT_IN_TIME);
        assertThat(at.offer(at.until(last, along))).isInstanceOf(OfferTransfer.Outcome.Offered.class);
    }

    /** The second of two presses at the same moment gets what the first has done, and takes no number. */
    @Test
    void givesTwoPressesAtOnceOneResult() {
        var id = at.offered();
        var inner = new ArrayList<AcceptTransfer.Outcome>();
        at.between = () -> inner.add(at.accept.accept(id, HILL_HOUSE, at.abla, NOON));

        var outer = at.accept.accept(id, HILL_HOUSE, at.abla, NOON);

        assertThat(inner).containsExactly(outer);
        assertThat(outer).isInstanceOf(AcceptTransfer.Outcome.Moved.class);
        assertThat(at.again.kept).hasSize(1);
        assertThat(at.numbers.many()).isOne();
    }

    /** The machine stops between yes and moved: after some minutes whoever manages the place goes on. */
    @Test
    void isTakenUpByWhoManagesThePlaceWhenAPressStopped() {
        var id = at.offered();
        at.between = () -> {
            throw new IllegalStateException("the machine stops");
        };
        assertThatThrownBy(() -> at.accept.accept(id, HILL_HOUSE, at.abla, NOON)).hasMessage("the machine stops");
        assertThat(new AcceptedGoesOn(at.transfers).holdsOpen(at.lake.file)).as("nobody closes it meanwhile").isTrue();
        var later = NOON.plus(Transfer.STOPPED_AFTER);

        assertThat(at.accept.accept(id, HILL_HOUSE, at.kofi, later.minusSeconds(1)))
                .isEqualTo(AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
        var moved = at.accept.accept(id, HILL_HOUSE, at.kofi, later);

        assertThat(moved).isInstanceOf(AcceptTransfer.Outcome.Moved.class);
        assertThat(at.accept.accept(id, HILL_HOUSE, at.abla, later)).as("the same press again").isEqualTo(moved);
        assertThat(new AcceptedGoesOn(at.transfers).holdsOpen(at.lake.file)).isFalse();
        assertThat(at.isOpen()).isFalse();
    }

    @Test
    void isNotOfferedOnceTheFileIsClosed() {
        at.agreed(DataGroup.WHO_THE_CHILD_IS);
        var request = at.request(DataGroup.WHO_THE_CHILD_IS);
        at.lake.files.move(((OpenCaseFile) at.lake.files.find(at.lake.file).orElseThrow()).closed(NOON));

        assertThatThrownBy(() -> at.offer(request)).isInstanceOf(FileIsClosed.class);
    }
}
