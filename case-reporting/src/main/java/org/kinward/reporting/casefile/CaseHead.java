package org.kinward.reporting.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.child.SeenAs;

/**
 * What stands over every page of a case file.
 *
 * @param opened
 *            since when there is something to count from
 */
public record CaseHead(Ids ids, ReferenceNumber reference, Optional<String> callWord, SeenAs seenAs, Care care,
        Standing standing, Opened opened) {

    /**
     * Since when.
     *
     * @param on
     *            the day of <em>Create record</em> in the time zone of the agency, or an earlier one on which the child was
     *            told of
     * @param paper
     *            where the first hour was told on paper: from when its hours count
     */
    public record Opened(LocalDate on, Optional<Instant> paper) {
    }

    /** The first day on which anything about this child can have been said. */
    public LocalDate openedOn() {
        return opened.on();
    }

    /**
     * How it stands with the record.
     *
     * @param erasureAsked
     *            whether a manager has asked to erase it and nobody has answered yet
     * @param held
     *            whether it must be kept for the law
     */
    public record Standing(boolean open, boolean erasureAsked, boolean held) {
    }

    /** Whether nothing is written on this page until the child agrees to being recorded. */
    public boolean closes(Class<? extends IntakePage> page) {
        return care.said().narrow() && !NarrowRecord.isOpen(page);
    }

    /** Whether people work on it. */
    public boolean open() {
        return standing.open();
    }

    /** Surrogates, and the revision that a move has to name. */
    public record Ids(UUID file, UUID intake, Revision revision) {
    }

    /**
     * Who cares for the child. The place has no name for whoever may not know where the child is (F101).
     *
     * @param worker
     *            the lead worker
     * @param agency
     *            name of the agency
     * @param said
     *            what is said over every page
     */
    public record Care(PlaceId place, Optional<String> placeName, String district, Optional<PersonId> worker,
            Optional<String> workerName, String agency, Said said) {
    }

    /**
     * What whoever opens a page has to know first.
     *
     * @param here
     *            whether this file says that somebody may not come near: then nothing is said about the child to anyone who
     *            asks
     * @param elsewhere
     *            whether another file of the child says so
     * @param narrow
     *            whether the child does not agree to being recorded: then no story is written (F79)
     * @param allergic
     *            whether there is something that it must not have, for whoever cares for it
     */
    public record Said(boolean here, boolean elsewhere, boolean narrow, boolean allergic) {

        /** Whether somebody may not come near, whichever file says so. */
        public boolean guarded() {
            return here || elsewhere;
        }
    }
}
