package org.kinward.core.statistics.progress;

import java.util.Arrays;
import java.util.Optional;

/** How far a report has come (FIELD F42). Its figures are filled in when it is submitted and stay as they are until it goes back. */
public enum ReportState {
    DRAFT, SUBMITTED, CHECKED, PUBLISHED;

    /** Whether a report of this state can become one of the other. */
    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == CHECKED || next == DRAFT;
            case CHECKED -> next == PUBLISHED || next == DRAFT;
            case PUBLISHED -> false;
        };
    }

    /** Whether its text and what is written by hand can be changed. */
    public boolean isOpen() {
        return this == DRAFT;
    }

    public static Optional<ReportState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.name().equals(word)).findFirst();
    }
}
