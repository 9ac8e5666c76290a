package org.kinward.core.consent.emergency;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what was shared without consent, for ever. */
public interface Emergencies {

    /** Keeps it, once. */
    void add(Emergency.Waiting emergency);

    Optional<Emergency> find(EmergencyId id);

    /** Everything that was shared about this child without consent, the newest first. */
    List<Emergency> of(CaseFileId file);

    /** Keeps what was found; false if somebody was faster. */
    boolean review(Emergency.Reviewed reviewed);

    /** Keeps how the child was told; false if somebody was faster. */
    boolean tell(EmergencyId id, Emergency.Told told);
}
