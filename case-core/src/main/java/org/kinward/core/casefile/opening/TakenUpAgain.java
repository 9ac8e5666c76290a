package org.kinward.core.casefile.opening;

import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.task.Task;

/**
 * Something that goes on when a closed file is opened again: closing took its tasks back, and nobody would think of it. It
 * begins in the same transaction.
 */
public interface TakenUpAgain {

    /** Puts on the list what is to be done now. */
    void again(OpenCaseFile file, Task.Done how);
}
