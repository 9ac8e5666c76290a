package org.kinward.core.intake.contact;

import java.util.List;

import org.kinward.core.intake.IntakeId;

/** Keeps which lines do not hold any more; behind the fence of the intake. */
public interface EndedLines {

    /** Of one intake, in no order. */
    List<EndedLine> of(IntakeId intake);

    /** Keeps it; false if the line had ended before. */
    boolean end(EndedLine ended);
}
