package org.kinward.core.needs.functioning;

import static org.kinward.core.needs.functioning.AgeGroup.FIVE_TO_SEVENTEEN;
import static org.kinward.core.needs.functioning.AgeGroup.TWO_TO_FOUR;
import static org.kinward.core.needs.functioning.Scale.HOW_HARD;
import static org.kinward.core.needs.functioning.Scale.HOW_HARD_WITHOUT_HELP;
import static org.kinward.core.needs.functioning.Scale.HOW_MUCH;
import static org.kinward.core.needs.functioning.Scale.HOW_OFTEN;
import static org.kinward.core.needs.functioning.Scale.YES_OR_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The questions in the order of the module. The two of seeing and the two of hearing are one here: <em>with its glasses, if it
 * has some</em>. A question that hangs on another one is asked only after it.
 */
public enum Item {
    GLASSES(YES_OR_NO), SEEING(HOW_HARD), HEARING_AID(YES_OR_NO), HEARING(HOW_HARD),
    /** Uses equipment, or somebody helps it to walk. */
    WALKING_HELP(YES_OR_NO), WALKING_WITHOUT(HOW_HARD_WITHOUT_HELP, TWO_TO_FOUR), WALKING_WITH(HOW_HARD, TWO_TO_FOUR),
    WALKING(HOW_HARD, TWO_TO_FOUR),
    /** A hundred metres, about a football field; then five hundred. */
    NEAR_WITHOUT(HOW_HARD_WITHOUT_HELP, FIVE_TO_SEVENTEEN), FAR_WITHOUT(HOW_HARD_WITHOUT_HELP, FIVE_TO_SEVENTEEN),
    NEAR_WITH(HOW_HARD, FIVE_TO_SEVENTEEN), FAR_WITH(HOW_HARD, FIVE_TO_SEVENTEEN), NEAR(HOW_HARD, FIVE_TO_SEVENTEEN),
    FAR(HOW_HARD, FIVE_TO_SEVENTEEN), SELF_CARE(HOW_HARD, FIVE_TO_SEVENTEEN), PICKING_UP(HOW_HARD, TWO_TO_FOUR),
    UNDERSTANDING(HOW_HARD, TWO_TO_FOUR), BEING_UNDERSTOOD(HOW_HARD, TWO_TO_FOUR),
    UNDERSTOOD_AT_HOME(HOW_HARD, FIVE_TO_SEVENTEEN), UNDERSTOOD_BY_OTHERS(HOW_HARD, FIVE_TO_SEVENTEEN),
    LEARNING(HOW_HARD), PLAYING(HOW_HARD, TWO_TO_FOUR), KICKING(HOW_MUCH, TWO_TO_FOUR),
    REMEMBERING(HOW_HARD, FIVE_TO_SEVENTEEN), CONCENTRATING(HOW_HARD, FIVE_TO_SEVENTEEN),
    ACCEPTING_CHANGE(HOW_HARD, FIVE_TO_SEVENTEEN), CONTROLLING_BEHAVIOUR(HOW_HARD, FIVE_TO_SEVENTEEN),
    MAKING_FRIENDS(HOW_HARD, FIVE_TO_SEVENTEEN), WORRIED(HOW_OFTEN, FIVE_TO_SEVENTEEN),
    SAD(HOW_OFTEN, FIVE_TO_SEVENTEEN);

    private final Scale scale;

    /** The only age of which it is asked; null where it is asked of both. */
    private final @Nullable AgeGroup only;

    Item(Scale scale) {
        this(scale, null);
    }

    Item(Scale scale, @Nullable AgeGroup only) {
        this.scale = scale;
        this.only = only;
    }

    public Scale scale() {
        return scale;
    }

    /** The questions about a child of this age, in their order. */
    public static List<Item> of(AgeGroup group) {
        return Arrays.stream(values()).filter(item -> item.only == null || item.only == group).toList();
    }

    /** Whether it is asked after these answers: what comes too late to matter is left out, as the module does. */
    boolean isAsked(Map<Item, CarerSaid> before) {
        return switch (this) {
            case WALKING_WITHOUT, WALKING_WITH, NEAR_WITHOUT, NEAR_WITH -> before.get(WALKING_HELP) == CarerSaid.YES;
            case WALKING, NEAR -> before.get(WALKING_HELP) == CarerSaid.NO;
            case FAR_WITHOUT -> before.get(NEAR_WITHOUT) == CarerSaid.SOME_DIFFICULTY;
            case FAR_WITH -> isEasy(before.get(NEAR_WITH));
            case FAR -> isEasy(before.get(NEAR));
            default -> true;
        };
    }

    private static boolean isEasy(@Nullable CarerSaid said) {
        return said == CarerSaid.NO_DIFFICULTY || said == CarerSaid.SOME_DIFFICULTY;
    }
}
