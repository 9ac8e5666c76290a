package org.kinward.core.transfer;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;

/** To a case that another agency has accepted nothing is done here any more: it moves, or is offered again. */
public class AcceptedGoesOn implements HoldsOpen {

    private final Transfers transfers;

    public AcceptedGoesOn(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return transfers.of(file).stream().anyMatch(one -> one.state() == TransferState.ACCEPTED);
    }
}
