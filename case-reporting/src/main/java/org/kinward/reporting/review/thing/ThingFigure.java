package org.kinward.reporting.review.thing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.reporting.review.Rhythm;

/** One thing that a manager looks at and that is no child. Its figure counts the lines of its list, and nothing else. */
public enum ThingFigure {
    /** What happened in the houses last night, from six in the evening until eight. */
    NIGHT(Rhythm.DAY, ThingSql.NIGHT),
    /** Colleagues who lead cases at these places and are away now. */
    AWAY(Rhythm.DAY, ThingSql.AWAY),
    /** What was written down of the last seven days and stayed in the house. */
    INCIDENTS(Rhythm.WEEK, ThingSql.INCIDENTS),
    /** Colleagues for whom the last seven days were hard: a line to talk about, no score (FIELD F95). */
    HARD_WEEK(Rhythm.WEEK, HardWeekSql.HARD_WEEK),
    /** Lines of the directory that nobody has checked for 90 days, or as the agency sets. */
    SERVICES_OLD(Rhythm.MONTH, ThingSql.SERVICES_OLD);

    private final Rhythm rhythm;

    private final String sql;

    ThingFigure(Rhythm rhythm, String sql) {
        this.rhythm = rhythm;
        this.sql = sql;
    }

    /** By its word in an address, such as {@code services-old}. */
    public static Optional<ThingFigure> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What is gone through this often, in its order. */
    public static List<ThingFigure> in(Rhythm rhythm) {
        return Arrays.stream(values()).filter(one -> one.rhythm == rhythm).toList();
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rows of {@code id}, {@code since}, {@code name} and {@code why}; with the parameter {@code now}. */
    String sql() {
        return sql;
    }

    /** What such a word of {@code why} says. */
    Enum<?> why(String word) {
        return this == HARD_WEEK ? HardWeek.valueOf(word) : IncidentKind.valueOf(word);
    }
}
