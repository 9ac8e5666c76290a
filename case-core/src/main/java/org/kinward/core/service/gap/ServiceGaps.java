package org.kinward.core.service.gap;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps the needs without a service for who works on the case. Nothing is changed or deleted. */
public interface ServiceGaps {

    /** Keeps what was just said. */
    void add(ServiceGap said);

    Optional<ServiceGap> find(GapId id);

    /** All of this child, the newest first. */
    List<ServiceGap> of(CaseFileId file);

    /**
     * Keeps that it is not so any more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody has said so before
     */
    void end(GapId id, ServiceGap.End end);
}
