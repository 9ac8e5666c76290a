package org.kinward.core.plan.family;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what families were helped with, for ever. */
public interface FamilyHelps {

    /** Keeps a help with its first entry. */
    void add(FamilyHelp help);

    /**
     * Keeps one entry more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(FamilyHelp seen, HelpLine line);

    Optional<FamilyHelp> find(HelpId id);

    /** Every help for the family of this child, the newest first. */
    List<FamilyHelp> of(CaseFileId file);
}
