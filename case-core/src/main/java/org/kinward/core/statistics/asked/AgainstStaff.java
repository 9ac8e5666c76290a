package org.kinward.core.statistics.asked;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How often something was said against the people of a house, in a year that is over. Words, houses and people are of the one person
 * who received it; what is counted is that it was said and what became of it, and no group below a threshold is.
 *
 * @param outcomes
 *            each with how often, as far as there are any
 */
public record AgainstStaff(int year, Map<Outcome, Integer> outcomes) {

    /** Fewer than this would be one house, or one person. */
    public static final int GROUP = 5;

    public AgainstStaff {
        outcomes = Map.copyOf(outcomes);
    }

    /** What became of it. */
    public enum Outcome {
        NOT_SEEN, LOOKED_INTO, CHILD_IS_SAFE, TREATED, RULES_OF_HOUSE_CHANGED, AUTHORITY_DECIDES,
        KEPT_AWAY_FROM_CHILDREN, NOT_FOUND_TO_BE_SO, OTHER_END
    }

    /** How often; empty where that is less than a group and not never. */
    public OptionalInt all() {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return isShown(all) ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /** The same by what became of it, in order; nothing where one of them is less than a group, since the others would give it away. */
    public Map<Outcome, Integer> byOutcome() {
        var shown = new EnumMap<Outcome, Integer>(Outcome.class);
        if (outcomes.values().stream().allMatch(AgainstStaff::isShown)) {
            shown.putAll(outcomes);
        }
        return shown;
    }

    private static boolean isShown(int count) {
        return count == 0 || count >= GROUP;
    }
}
