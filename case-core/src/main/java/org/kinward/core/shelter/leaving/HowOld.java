package org.kinward.core.shelter.leaving;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.intake.IntakeId;

/** How old a child of a house is, as far as anybody knows. */
public interface HowOld {

    /** Full years that the child has at least on this day: of a range the youngest counts. Empty where no age is known. */
    Optional<Integer> atLeast(IntakeId child, LocalDate day);
}
