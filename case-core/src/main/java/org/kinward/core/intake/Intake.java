package org.kinward.core.intake;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/**
 * The taking-in of one child. It begins as a draft that belongs to a place, not to a person (F56), and ends as a record
 * or discarded by a manager; time alone never ends it.
 */
public sealed interface Intake permits DraftIntake, CreatedIntake, EndingIntake, DiscardedIntake {

    IntakeId id();

    /** The child's number; shown to people only after <em>Create record</em>. */
    ReferenceNumber reference();

    Home home();

    Start start();

    Revision revision();

    /** Where the child is cared for, and by whom. A draft has no worker. */
    record Home(AgencyId agency, PlaceId place, Optional<PersonId> worker) {

        /** A place whose manager has not given the child to a worker yet. */
        public static Home at(AgencyId agency, PlaceId place) {
            return new Home(agency, place, Optional.empty());
        }

        /** The same place, with this worker. */
        public Home with(PersonId lead) {
            return new Home(agency, place, Optional.of(lead));
        }
    }

    /**
     * How it began.
     *
     * @param at
     *            when it was typed
     * @param foundWith
     *            the intake of a child found at the same time, if any
     * @param paper
     *            where it was told on paper first: when, to whom, and why
     */
    record Start(PersonId by, Instant at, Optional<IntakeId> foundWith, Optional<FromPaper> paper) {

        /** Typed while it is told. */
        public Start(PersonId by, Instant at, Optional<IntakeId> foundWith) {
            this(by, at, foundWith, Optional.empty());
        }

        /** From when hours count: from what was told, never from the typing (F24). */
        public Instant since() {
            return paper.map(FromPaper::told).map(FromPaper.Told::since).orElse(at);
        }
    }

    /** A manager's decision to discard, with the reason in words of 3 to 500 signs. */
    record Ending(PersonId by, Instant at, String reason) {

        /** Shortest and longest reason. */
        public static final int SHORTEST = 3;

        /** Longest reason. */
        public static final int LONGEST = 500;

        public Ending {
            reason = reason.strip();
            if (reason.length() < SHORTEST || reason.length() > LONGEST) {
                throw new IllegalArgumentException("a reason has 3 to 500 signs");
            }
        }
    }
}
