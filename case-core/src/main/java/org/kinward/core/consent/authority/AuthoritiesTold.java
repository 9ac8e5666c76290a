package org.kinward.core.consent.authority;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps which authority was told about a child, for ever. */
public interface AuthoritiesTold {

    /** Keeps it; false if somebody has written down before that this was told. */
    boolean add(AuthorityTold told);

    /** Everything that was told about this child, the newest first. */
    List<AuthorityTold> of(CaseFileId file);
}
