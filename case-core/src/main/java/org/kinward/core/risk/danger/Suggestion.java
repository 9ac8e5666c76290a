package org.kinward.core.risk.danger;

import java.util.Set;

import org.kinward.core.risk.DangerLevel;

/**
 * What the program would think, said after the worker has judged, with its one ground. It decides nothing. It is kept as
 * it was said: a later version of this rule changes no word of what stands.
 */
public record Suggestion(DangerLevel level, Ground ground) {

    /** From so many sides that are possible on together are a great danger. */
    static final int SEVERAL = 3;

    /** Why: the first of these that is so. */
    public enum Ground {
        HAPPENS_NOW(DangerLevel.IMMEDIATE, Sign.NOW), LIKELY_THIS_WEEK(DangerLevel.HIGH, Sign.LIKELY_THIS_WEEK),
        SEVERAL_POSSIBLE(DangerLevel.HIGH, Sign.POSSIBLE), POSSIBLE(DangerLevel.MEDIUM, Sign.POSSIBLE),
        /** Who does not know does not call it low. */
        NOT_KNOWN(DangerLevel.MEDIUM, Sign.NOT_KNOWN), NOTHING_KNOWN(DangerLevel.LOW, Sign.NOTHING_KNOWN);

        private final DangerLevel level;

        private final Sign sign;

        Ground(DangerLevel level, Sign sign) {
            this.level = level;
            this.sign = sign;
        }

        /** The sides that are meant. */
        public Set<DangerFrom> sides(Signs signs) {
            return signs.saying(sign);
        }

        private boolean isSo(Signs signs) {
            return sides(signs).size() >= (this == SEVERAL_POSSIBLE ? SEVERAL : 1);
        }
    }

    public Suggestion {
        if (ground.level != level) {
            throw new IllegalArgumentException("this ground says another level");
        }
    }

    /** What the program would think of these signs. */
    public static Suggestion of(Signs signs) {
        for (var ground : Ground.values()) {
            if (ground.isSo(signs)) {
                return new Suggestion(ground.level, ground);
            }
        }
        throw new IllegalStateException("something is said of every side");
    }
}
