package org.kinward.core.access.shift;

import java.time.Instant;

/** The vault's own memory of who is on shift. It is told later of a right given and earlier of a right taken away. */
public interface CareMirror {

    void given(Shift shift, Instant decidedAt);

    void taken(Shift shift, Instant decidedAt);
}
