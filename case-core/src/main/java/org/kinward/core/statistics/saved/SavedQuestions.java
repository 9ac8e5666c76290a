package org.kinward.core.statistics.saved;

import java.util.List;

import org.kinward.core.access.AgencyId;
import org.kinward.core.saving.Revision;

/** The kept questions of the acting person's agency. */
public interface SavedQuestions {

    /** Those that were not taken away, by name. */
    List<SavedQuestion> all();

    /** Keeps one; what is there already stays as it is. */
    void keep(SavedQuestion question, AgencyId agency);

    /**
     * Gives it another name; the ones before stay beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody named it since
     */
    void rename(SavedQuestionId id, SavedQuestion.Named name, Revision seen);

    /** Takes it away; it stays known what it was. */
    void takeAway(SavedQuestionId id, SavedQuestion.Named by);
}
