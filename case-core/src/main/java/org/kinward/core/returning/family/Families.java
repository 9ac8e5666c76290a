package org.kinward.core.returning.family;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Keeps the homes in which a child could live and how they were seen, for ever. */
public interface Families {

    /**
     * Keeps a new home, or a newer version of one.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since the revision it carries
     */
    void write(Family family, Written written);

    Optional<Family> find(FamilyId id);

    /** Every home, as it stands now, the first that was found first. */
    List<Family> of(CaseFileId file);

    /**
     * Keeps one more visit.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody kept another one since the number it carries
     */
    void seen(HomeVisit visit);

    /** How the homes were seen, the newest first. */
    List<HomeVisit> visits(CaseFileId file);

    /** The newest visit of one home. */
    default Optional<HomeVisit> lastVisit(Family family) {
        return visits(family.file()).stream().filter(visit -> visit.family().equals(family.id())).findFirst();
    }
}
