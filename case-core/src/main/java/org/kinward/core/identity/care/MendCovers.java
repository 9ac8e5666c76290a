package org.kinward.core.identity.care;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Brings who stands in for a child's lead worker to what casework says; what is over by itself needs no mending. */
public final class MendCovers {

    /** Longer than any decision takes, so that a revocation whose transaction is still open is never undone. */
    private static final Duration STILL_DECIDING = Duration.ofMinutes(5);

    private MendCovers() {
    }

    /** The mirror that is mended, at a time before the first look. */
    public record Comparing(DirectCare care, Instant now) {
    }

    /** Whether anything had to be mended. */
    public static boolean mend(Set<CareRight.Covers> held, Set<CareRight.Covers> recorded, Comparing comparing) {
        var tooMany = without(held, recorded, comparing.now());
        var missing = without(recorded, held, comparing.now());
        tooMany.forEach(right -> comparing.care().revoke(right, comparing.now()));
        missing.forEach(right -> comparing.care().grant(right, comparing.now().minus(STILL_DECIDING)));
        return !tooMany.isEmpty() || !missing.isEmpty();
    }

    private static Set<CareRight.Covers> without(Set<CareRight.Covers> all, Set<CareRight.Covers> others, Instant now) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        left.removeIf(right -> right.span().isOver(now));
        return left;
    }
}
