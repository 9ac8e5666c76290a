package org.kinward.core.export;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;

/** Keeps exports; what the acting person may not see is not there. */
public interface Exports {

    /** Keeps a new one; nothing happens if it is there. */
    void begin(Export export);

    Optional<Export> find(ExportId id);

    /** Keeps what is asked for; false if it was asked for already, or is another person's. */
    boolean plan(ExportId id, ExportPlan plan);

    /** Keeps that it was asked for, and how many rows were before; false if it changed since this revision, or was asked for before. */
    boolean ask(ExportId id, long revision, Export.Asked asked);

    /** How many rows of the agency were asked for since then without a second person. */
    int alone(AgencyId agency, Instant since);

    /** Keeps what the second person said; false if somebody was faster. */
    boolean answer(ExportId id, Export.Answered answered);
}
