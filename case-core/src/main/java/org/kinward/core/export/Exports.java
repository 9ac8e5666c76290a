package org.kinward.core.export;

import java.util.Optional;

/** Keeps exports; what the acting person may not see is not there. */
public interface Exports {

    /** Keeps a new one; nothing happens if it is there. */
    void begin(Export export);

    Optional<Export> find(ExportId id);

    /** Keeps what is asked for; false if it was asked for already, or is another person's. */
    boolean plan(ExportId id, ExportPlan plan);

    /** Keeps that it was asked for; false if it changed since this revision, or was asked for before. */
    boolean ask(ExportId id, long revision, Export.Asked asked);

    /** Keeps what the second person said; false if somebody was faster. */
    boolean answer(ExportId id, Export.Answered answered);
}
