package org.kinward.core.casefile;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;

/** Keeps case files; what the acting person may not see is not there. */
public interface CaseFiles {

    /** Keeps a case file, and its child if it is the first one; an intake has one, whatever happens. */
    Revision open(OpenCaseFile file);

    /** The child of whom this draft is a further file; empty if it is the first one. */
    Optional<ChildId> knownChild(IntakeId draft);

    /** Whether a further file of the child follows this one: it stays closed. */
    boolean isFollowed(CaseFileId file);

    /** Waits until nobody opens this file again, or a new one after it, and holds it until the open transaction ends. */
    void hold(CaseFileId file);

    Optional<CaseFile> find(CaseFileId id);

    /** The case file that came from this intake. */
    Optional<CaseFile> of(IntakeId intake);

    /** Whether this person works for the agency of the case file and is not shut out. */
    boolean mayTake(CaseFile file, PersonId worker);

    /**
     * Gives the case file, its child, its intake and its open tasks to the worker it names, in one move.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries
     */
    Revision assign(OpenCaseFile assigned);

    /**
     * Keeps the case file in the state that it has now: closed, or open again.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries
     */
    Revision move(CaseFile moved);
}
