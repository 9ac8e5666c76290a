package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * Children for whom somebody must do something, for whom the reader stands in now, and cases that other agencies offer to the
 * agency of a manager.
 */
public record Waiting(List<WaitingChild> children, List<StandIn> standIns, List<Offer> offers) {

    public Waiting {
        children = List.copyOf(children);
        standIns = List.copyOf(standIns);
        offers = List.copyOf(offers);
    }

    /**
     * A case that is offered and can still be accepted.
     *
     * @param intake
     *            surrogate of its record, for lists that name children by it
     * @param until
     *            the first moment at which it is too late, by the clock of the reader's agency
     */
    public record Offer(UUID transfer, UUID intake, ReferenceNumber reference, LocalDateTime until) {
    }
}
