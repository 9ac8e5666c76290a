package org.kinward.core.aftercare;

import java.util.Optional;

import org.kinward.core.child.BirthInterval;
import org.kinward.core.intake.IntakeId;

/** Between which months somebody was born. */
public interface Births {

    /** The months as they are written down now; empty where nobody knows any. */
    Optional<BirthInterval> of(IntakeId record);
}
