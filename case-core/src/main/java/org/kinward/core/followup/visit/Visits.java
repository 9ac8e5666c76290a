package org.kinward.core.followup.visit;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Keeps visits for ever, each page as it was written. */
public interface Visits {

    void add(Visit visit);

    /** Keeps the second page; false if somebody wrote one before. */
    boolean hear(Heard heard);

    /** Keeps that whoever went there is back; false if it was said before. */
    boolean back(VisitId id, Written by);

    Optional<WholeVisit> find(VisitId id);

    /** All visits of a child, by their day, the newest first; 100 at most. */
    List<WholeVisit> of(CaseFileId file);
}
