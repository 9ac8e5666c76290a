package org.kinward.core.child;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ticks of the health page that are read by the place on shift and the lead worker only: one value, kept in the
 * vault under the key for health (F55, F99). Casework holds none of them and does not know whether there are any.
 */
public record SealedHealthSigns(Set<SealedSign> signs) {

    /** What was seen or heard, not asked. */
    public enum SealedSign {
        PREGNANT_OR_MAY_BE, DRUGGED_OR_WITHDRAWING, TALKS_OF_DYING_OR_SELF_HARM,
        /**
         * Of the last 3 to 5 days. It has a key of its own since {@link HealthApart}; only values from before still have
         * it.
         */
        POSSIBLE_SEXUAL_VIOLENCE
    }

    private static final String BETWEEN = " ";
    /** Stands beside what is kept apart, so that being there says nothing. */
    private static final String NOTHING = "-";

    public SealedHealthSigns {
        signs = signs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signs));
    }

    /** As the vault keeps it, always in the same order; a dash when nothing was ticked. */
    public String encode() {
        return signs.isEmpty() ? NOTHING : signs.stream().map(SealedSign::name).collect(Collectors.joining(BETWEEN));
    }

    /**
     * From the vault.
     *
     * @throws IllegalArgumentException
     *             if the text was not made by {@link #encode()}
     */
    public static SealedHealthSigns decode(String kept) {
        return new SealedHealthSigns(
                Arrays.stream(kept.split(BETWEEN, -1)).filter(name -> !name.isEmpty() && !name.equals(NOTHING))
                        .map(SealedSign::valueOf).collect(Collectors.toSet()));
    }
}
