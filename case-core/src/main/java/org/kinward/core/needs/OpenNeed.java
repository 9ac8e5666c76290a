package org.kinward.core.needs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A need that an assessment found: one for each area at most.
 *
 * @param assessment
 *            where it was found; a need is named by this and its area
 * @param degree
 *            some or urgent, or that not enough is known
 * @param needed
 *            what is needed, 3 to 300 signs without names; empty only where not enough is known
 * @param by
 *            by which day, at the agency; always there for an urgent one
 */
public record OpenNeed(NeedsAssessmentId assessment, NeedArea area, NeedDegree degree, String needed,
        Optional<LocalDate> by) {
}
