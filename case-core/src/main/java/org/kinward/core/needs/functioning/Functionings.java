package org.kinward.core.needs.functioning;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what carers said, for ever. */
public interface Functionings {

    void add(Functioning said);

    /** All of this case file, the newest first. */
    List<Functioning> of(CaseFileId file);
}
