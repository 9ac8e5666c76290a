package org.kinward.web.intake.typed;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** An hour as people write it: {@code 8}, {@code 08:00}, {@code 8h30}, {@code 20 h}. */
public final class TypedHour {

    private static final Pattern HOUR = Pattern.compile("(\\p{Nd}{1,2})\\s*[hH:.]?\\s*(\\p{Nd}{2})?");

    private TypedHour() {
    }

    public static Optional<LocalTime> read(String typed) {
        var found = HOUR.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
