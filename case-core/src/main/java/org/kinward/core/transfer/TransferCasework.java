package org.kinward.core.transfer;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;

/** The part of {@link AcceptTransfer} in which casework says yes. */
public class TransferCasework {

    /** What came of saying yes. */
    sealed interface Step {

        /** Casework says yes; the case has not moved yet. */
        record Accepted(Transfer transfer) implements Step {
        }

        /** What there is to say instead. */
        record Over(AcceptTransfer.Outcome outcome) implements Step {
        }
    }

    /** Something of the agency before goes on: what was said is not kept. */
    static final class GoesOn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final AcceptTransfer.Outcome.Refused why;

        GoesOn(AcceptTransfer.Outcome.Refused why) {
            super("the case does not move yet");
            this.why = why;
        }

        AcceptTransfer.Outcome.Refused why() {
            return why;
        }
    }

    /** What is offered, to whom, and what covers it. */
    public record Offers(Transfers kept, PartnerAgencies agencies, Coverage coverage) {

        /** The words were agreed to when they were written: a newer statement does not touch them. */
        private boolean isAgreed(Transfer one, Instant now) {
            var moment = new Moment(now, agencies.zone(one.about().from()));
            return EndOfferWithConsent.isCovered(one, agencies, coverage,
                    new Coverage.When(moment, Instant.EPOCH));
        }
    }

    private final Offers offers;
    private final Transfers transfers;
    private final FilesAgain again;
    private final CaseFiles files;

    public TransferCasework(Offers offers, FilesAgain again, CaseFiles files) {
        this.offers = offers;
        this.transfers = offers.kept();
        this.again = again;
        this.files = files;
    }

    /**
     * Says yes; the file is held, so that of two people the second finds what the first has done.
     *
     * @throws GoesOn
     *             if something of the agency before goes on, which is seen only once somebody has said yes
     */
    @Transactional
    Step accept(TransferId id, PlaceId place, Actor by, Instant now) {
        var found = transfers.find(id).filter(one -> Receiver.mayAnswer(one, by));
        if (found.isEmpty()) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.NOT_THERE);
        }
        files.hold(found.get().about().file());
        var one = transfers.find(id).orElseThrow();
        var answer = new Transfer.Answer(new Transfer.By(by.person(), now), Optional.of(place), "");
        return switch (one.state()) {
            case OFFERED -> offered(one, answer, by);
            case ACCEPTED, MOVED -> again(one, by, now);
            case DECLINED, TAKEN_BACK -> new Step.Over(AcceptTransfer.Outcome.Refused.OVER);
        };
    }

    private Step offered(Transfer one, Transfer.Answer answer, Actor by) {
        if (one.isLate(answer.by().at())) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.TOO_LATE);
        }
        if (!by.places().managed().contains(answer.place().orElseThrow())) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.NOT_YOUR_PLACE);
        }
        var accepted = one.answered(TransferState.ACCEPTED, answer);
        if (!transfers.answer(one, accepted)) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
        }
        if (MoveCase.old(files, accepted).isEmpty()) {
            throw new GoesOn(AcceptTransfer.Outcome.Refused.CLOSED);
        }
        if (!offers.isAgreed(accepted, answer.by().at())) {
            throw new GoesOn(AcceptTransfer.Outcome.Refused.NOT_AGREED);
        }
        if (transfers.goesOn(accepted)) {
            throw new GoesOn(AcceptTransfer.Outcome.Refused.GOES_ON);
        }
        return new Step.Accepted(accepted);
    }

    private Step again(Transfer one, Actor by, Instant now) {
        if (one.mayGoOn(by.person(), by.places().managed(), now)) {
            return new Step.Accepted(one);
        }
        return new Step.Over(one.answer().orElseThrow().by().person().equals(by.person()) ? MoveCase.moved(again, one)
                : AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
    }
}
