package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * Children for whom somebody must do something, for whom the reader stands in now, cases that other agencies offer to the agency
 * of a manager, own cases to which another agency said no, steps that other agencies ask for or have answered, and figures that the reader asked for.
 */
public record Waiting(List<WaitingChild> children, List<StandIn> standIns, List<Offer> offers,
        List<Declined> declined, List<Asked> asked, List<Answered> answered, List<Figures> figures) {

    public Waiting {
        children = List.copyOf(children);
        standIns = List.copyOf(standIns);
        offers = List.copyOf(offers);
        declined = List.copyOf(declined);
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
        figures = List.copyOf(figures);
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

    /** A case that was offered to another agency, which said no lately; nobody has offered it again since. */
    public record Declined(UUID transfer, UUID intake, ReferenceNumber reference, LocalDateTime at) {
    }

    /**
     * Something that another agency asks for a child that goes home.
     *
     * @param due
     *            the last second in time, by the clock of the reader's agency
     */
    public record Asked(UUID step, UUID intake, ReferenceNumber reference, LocalDateTime due, boolean late) {
    }

    /** What another agency, asked by the reader, says came of a step; nobody has said so here yet. */
    public record Answered(UUID file, UUID intake, ReferenceNumber reference, LocalDateTime at) {
    }

    /**
     * Figures that the reader asked to be given out and has not seen the end of; what came of it stands on its own page.
     *
     * @param asked
     *            when, by the clock of the reader's agency
     */
    public record Figures(UUID family, int year, LocalDateTime asked) {
    }
}
