package org.kinward.web.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a paper of yesterday says about itself, told to a guard. */
public final class PaperOfYesterday {

    private PaperOfYesterday() {
    }

    public static Map<String, String> typed(int hour, String place) {
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        return new HashMap<>(Map.of("told.day.day", "" + day.getDayOfMonth(), "told.day.month",
                "" + day.getMonthValue(), "told.day.year", "" + day.getYear(), "told.hour", "" + hour, "to.who",
                "STRANGER", "to.role", "GUARD", "why", "NO_POWER", "where.place", place, "another", "YES"));
    }
}
