package org.kinward.core.casefile.opening;

import org.kinward.core.casefile.ClosedCaseFile;

/** Something beside a closed file that must be over before it is opened again. */
public interface HoldsClosed {

    /** Whether something of it is still being carried out; nothing new begins until the open transaction ends. */
    boolean holdsClosed(ClosedCaseFile file);
}
