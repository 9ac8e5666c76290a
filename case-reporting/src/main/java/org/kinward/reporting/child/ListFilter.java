package org.kinward.reporting.child;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.child.Sex;

/**
 * What narrows a list. Nothing here is a name, a place or a harm (F99, F101).
 *
 * @param createdFrom
 *            first day of <em>Create record</em>, in the agency's time zone
 * @param createdTo
 *            last day, included
 */
public record ListFilter(Optional<Sex> sex, Optional<AgeBand> age, Optional<LocalDate> createdFrom,
        Optional<LocalDate> createdTo, boolean hearingOverdue, boolean withoutWorker) {

    public static final ListFilter NONE = new ListFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), false, false);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
