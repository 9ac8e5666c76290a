package org.kinward.core.statistics.asked;

import java.util.List;
import java.util.Set;

import org.kinward.core.statistics.question.RecordDimension;

/** What outreach should change for a child, looked at when it began, now, and when it ended (FIELD F93). */
public enum Indicator {
    SCHOOL, WORK, HELP, PAPERS;

    /** The answer at the start, now, and at the end. */
    public List<RecordDimension> moments() {
        return switch (this) {
            case SCHOOL ->
                List.of(RecordDimension.SCHOOL_START, RecordDimension.SCHOOL_NOW, RecordDimension.SCHOOL_END);
            case WORK -> List.of(RecordDimension.WORK_START, RecordDimension.WORK_NOW, RecordDimension.WORK_END);
            case HELP -> List.of(RecordDimension.HELP_START, RecordDimension.HELP_NOW, RecordDimension.HELP_END);
            case PAPERS ->
                List.of(RecordDimension.PAPERS_START, RecordDimension.PAPERS_NOW, RecordDimension.PAPERS_END);
        };
    }

    /** The answers that the work is for. */
    public Set<String> good() {
        return switch (this) {
            case SCHOOL -> Set.of("WELL", "SO_SO");
            case WORK, PAPERS -> Set.of("WELL");
            case HELP -> Set.of("YES");
        };
    }
}
