package org.kinward.core.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.HoldsOpen;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.coverage.Covered;

/** Whoever works on a case offers it to another agency, with what the child and who answers for it agree to. */
public class OfferTransfer {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is offered, by this press of the button or an earlier one. */
        record Offered(TransferId id) implements Outcome {
        }

        /** Consent does not cover these groups for that agency, so nothing was offered. */
        record NotCovered(Set<DataGroup> groups) implements Outcome {

            public NotCovered {
                groups = Set.copyOf(groups);
            }
        }

        /** Nothing was offered. */
        enum Refused implements Outcome {
            /** There is no such agency, or it is the own one. */
            NO_SUCH_AGENCY,
            /** The day is over, or further away than an offer waits. */
            NOT_IN_TIME,
            /** A return or a referral goes on; nobody could end it afterwards. */
            GOES_ON, OFFERED_BEFORE, NOT_THERE
        }
    }

    /** What is to be offered; its id is the key of the form. */
    public record Request(TransferId id, CaseFileId file, Transfer.Offer offer) {

        public Request {
            if (!offer.groups().contains(DataGroup.WHO_THE_CHILD_IS)) {
                throw new IllegalArgumentException("who the child is goes along always");
            }
        }
    }

    /** What is looked at: who there is, what consent covers, what goes on. */
    public record Before(PartnerAgencies agencies, Coverage coverage, List<HoldsOpen> holds) {

        public Before {
            holds = List.copyOf(holds);
        }
    }

    private final Transfers transfers;
    private final FilesAgain again;
    private final Before before;
    private final CaseMoves moves;

    public OfferTransfer(Transfers transfers, FilesAgain again, Before before, CaseMoves moves) {
        this.transfers = transfers;
        this.again = again;
        this.before = before;
        this.moves = moves;
    }

    /**
     * Offers it once.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if nobody works on the file any more
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has offered something else before
     */
    @Transactional
    public Outcome offer(Request request, Actor by, Moment now) {
        var file = moves.at(request.file(), by, AuditAction.TRANSFER_OFFERED);
        if (file.isEmpty()) {
            return Outcome.Refused.NOT_THERE;
        }
        var offer = request.offer();
        var partner = before.agencies().others(by.agency()).stream().filter(one -> one.id().equals(offer.to()))
                .findFirst();
        if (partner.isEmpty()) {
            return Outcome.Refused.NO_SUCH_AGENCY;
        }
        if (!isInTime(offer, now)) {
            return Outcome.Refused.NOT_IN_TIME;
        }
        if (before.holds().stream().anyMatch(one -> one.holdsOpen(request.file()))) {
            return Outcome.Refused.GOES_ON;
        }
        var covered = before.coverage().of(request.file(), partner.get().recipient(), offer.groups(), now);
        var not = offer.groups();
        not.removeAll(covered.groups());
        return not.isEmpty() ? offered(request, covered, new Press(file.get(), by, now.at()))
                : new Outcome.NotCovered(not);
    }

    /** A press of the button, on which file. */
    private record Press(CaseFile file, Actor by, Instant at) {
    }

    private static boolean isInTime(Transfer.Offer offer, Moment now) {
        var last = now.today().plusWeeks(Transfer.Offer.WEEKS).plusDays(1).atStartOfDay(now.zone()).toInstant();
        return offer.until().isAfter(now.at()) && !offer.until().isAfter(last);
    }

    /** An offer ends with what covers it, or sooner. */
    private Outcome offered(Request request, Covered covered, Press press) {
        var file = press.file();
        var by = press.by();
        if (moves.before(new OnceKey(request.id().value(), "transfer of " + request), by.person(), "OFFERED")
                .isPresent()) {
            return new Outcome.Offered(request.id());
        }
        moves.alone(request.file(), by);
        var about = new Transfer.Case(file.id(), file.child(), file.intake(), file.reference(), again.firstOf(file),
                file.home().agency());
        var one = new Transfer(request.id(), about, request.offer().endingWith(covered.until()),
                new Transfer.By(by.person(), press.at()), TransferState.OFFERED, Optional.empty());
        if (!transfers.offer(one)) {
            return Outcome.Refused.OFFERED_BEFORE;
        }
        moves.record(AuditAction.TRANSFER_OFFERED, AuditObject.TRANSFER, request.id().value(), file);
        return new Outcome.Offered(request.id());
    }
}
