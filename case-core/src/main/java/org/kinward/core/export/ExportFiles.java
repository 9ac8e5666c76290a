package org.kinward.core.export;

import java.util.Optional;

/** Keeps the locked file of an export until it is taken, and no longer than {@link Export#TAKEN_WITHIN}. */
public interface ExportFiles {

    /** Keeps it; false if one was made before. */
    boolean keep(ExportId id, Export.Made made, byte[] locked);

    /** Gives it away, once and for ever; empty if it was taken before or is not there any more. */
    Optional<byte[]> take(ExportId id, Export.Taken taken);
}
