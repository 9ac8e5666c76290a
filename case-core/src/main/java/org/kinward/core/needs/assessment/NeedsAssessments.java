package org.kinward.core.needs.assessment;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.saving.Revision;

/** Keeps assessments of needs, and everything that was ever written in them. */
public interface NeedsAssessments {

    /**
     * Keeps a new one, open and empty.
     *
     * @param seen
     *            how many assessments of this case file were seen
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody began one since
     */
    void begin(NeedsAssessment.Begun begun, Revision seen);

    /**
     * Keeps what was said of an area beside what was said before.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved this area since the revision it carries
     */
    void save(NeedsAssessmentId id, SavedArea saved);

    /**
     * Keeps a move.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved it since it was seen
     */
    void move(NeedsAssessment seen, NeedsLine line);

    Optional<NeedsAssessment> find(NeedsAssessmentId id);

    /** All of this case file, the newest first. */
    List<NeedsAssessment> of(CaseFileId file);
}
