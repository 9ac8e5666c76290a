package org.kinward.core.needs.decision;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps decisions, for ever. */
public interface Decisions {

    void add(Decision decision);

    /** All of this case file, the newest first. */
    List<Decision> of(CaseFileId file);
}
