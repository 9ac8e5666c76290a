package org.kinward.core.risk.danger;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What is known of the danger from every side; nothing is left out. */
public record Signs(Map<DangerFrom, Sign> of) {

    public Signs {
        if (!of.keySet().containsAll(EnumSet.allOf(DangerFrom.class))) {
            throw new IllegalArgumentException("something is said of every side");
        }
        of = Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /** The same from every side. */
    public static Signs all(Sign sign) {
        var all = new EnumMap<DangerFrom, Sign>(DangerFrom.class);
        Arrays.stream(DangerFrom.values()).forEach(from -> all.put(from, sign));
        return new Signs(all);
    }

    /** The same, but for one side. */
    public Signs with(DangerFrom from, Sign sign) {
        var changed = new EnumMap<>(of);
        changed.put(from, sign);
        return new Signs(changed);
    }

    public Sign from(DangerFrom from) {
        var sign = of.get(from);
        if (sign == null) {
            throw new IllegalStateException("something is said of every side");
        }
        return sign;
    }

    /** The sides of which this is said, in the order of the page. */
    public Set<DangerFrom> saying(Sign sign) {
        var sides = EnumSet.noneOf(DangerFrom.class);
        of.forEach((from, said) -> {
            if (said == sign) {
                sides.add(from);
            }
        });
        return Collections.unmodifiableSet(sides);
    }
}
