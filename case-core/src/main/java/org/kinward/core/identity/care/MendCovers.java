package org.kinward.core.identity.care;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Brings who stands in for a child's lead worker to what casework says; what is over by itself needs no mending. */
public final class MendCovers {

    private final DirectCare care;

    public MendCovers(DirectCare care) {
        this.care = care;
    }

    /**
     * Whether anything had to be mended.
     *
     * @param now
     *            a time before the first look
     */
    public boolean mend(Set<CareRight.Covers> held, Set<CareRight.Covers> recorded, Instant now) {
        var tooMany = without(held, recorded, now);
        var missing = without(recorded, held, now);
        tooMany.forEach(right -> care.revoke(right, now));
        missing.forEach(right -> care.grant(right, now.minus(DirectCare.STILL_DECIDING)));
        return !tooMany.isEmpty() || !missing.isEmpty();
    }

    private static Set<CareRight.Covers> without(Set<CareRight.Covers> all, Set<CareRight.Covers> others, Instant now) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        left.removeIf(right -> right.span().isOver(now));
        return left;
    }
}
