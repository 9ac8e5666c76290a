package org.kinward.core.intake;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.saving.Revision;

/** Keeps intakes; what the acting person may not see is not there. */
public interface Intakes {

    /** Keeps a new draft. */
    Revision add(DraftIntake draft);

    Optional<Intake> find(IntakeId id);

    /** Finds it and holds it until the open transaction ends, so that two moves come one after the other. */
    Optional<Intake> hold(IntakeId id);

    /**
     * Saves state and call word.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries
     */
    Revision save(Intake intake);

    /** Drafts of a place, the oldest first. */
    List<DraftIntake> draftsOf(PlaceId place);

    /**
     * Whether a child of the place whom the acting person may see was entered from a paper whose hours count
     * from the same moment, told to the same. Holds the papers of the place until the open transaction ends, so that of two people who enter one paper
     * at once the second finds the first.
     */
    boolean isEntered(PlaceId place, FromPaper paper);

    /** Whether no other child of the place whom the acting person may see has this word, in small or capital letters. */
    boolean callWordIsFree(PlaceId place, CallWord word);
}
