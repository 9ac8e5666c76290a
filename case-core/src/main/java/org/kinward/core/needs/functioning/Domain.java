package org.kinward.core.needs.functioning;

import static org.kinward.core.needs.functioning.AgeGroup.FIVE_TO_SEVENTEEN;
import static org.kinward.core.needs.functioning.AgeGroup.TWO_TO_FOUR;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be hard for a child, with the cut-offs that the Washington Group and UNICEF recommend: <em>a lot of difficulty</em>
 * or <em>cannot do at all</em>; of kicking, biting or hitting <em>a lot more</em> than others; of worry and sadness
 * <em>daily</em>. Walking is judged without equipment or help.
 */
public enum Domain {
    SEEING, HEARING, WALKING, SELF_CARE(FIVE_TO_SEVENTEEN), FINE_MOTOR(TWO_TO_FOUR), COMMUNICATION, LEARNING,
    PLAYING(TWO_TO_FOUR), REMEMBERING(FIVE_TO_SEVENTEEN), CONCENTRATING(FIVE_TO_SEVENTEEN),
    ACCEPTING_CHANGE(FIVE_TO_SEVENTEEN), BEHAVIOUR, MAKING_FRIENDS(FIVE_TO_SEVENTEEN), WORRY(FIVE_TO_SEVENTEEN),
    SADNESS(FIVE_TO_SEVENTEEN);

    /** The only age that has it; null where both have. */
    private final @Nullable AgeGroup only;

    Domain() {
        this(null);
    }

    Domain(@Nullable AgeGroup only) {
        this.only = only;
    }

    /** The domains of this age: eight for small children, thirteen for the others. */
    public static List<Domain> of(AgeGroup group) {
        return Arrays.stream(values()).filter(domain -> domain.only == null || domain.only == group).toList();
    }

    /** What comes out for it. */
    public Found found(Answers said) {
        var small = said.group() == TWO_TO_FOUR;
        return switch (this) {
            case SEEING -> hard(said, Item.SEEING);
            case HEARING -> hard(said, Item.HEARING);
            case WALKING -> walking(said);
            case SELF_CARE -> hard(said, Item.SELF_CARE);
            case FINE_MOTOR -> hard(said, Item.PICKING_UP);
            case COMMUNICATION -> hard(said, small ? Item.UNDERSTANDING : Item.UNDERSTOOD_AT_HOME)
                    .or(hard(said, small ? Item.BEING_UNDERSTOOD : Item.UNDERSTOOD_BY_OTHERS));
            case LEARNING -> hard(said, Item.LEARNING);
            case PLAYING -> hard(said, Item.PLAYING);
            case REMEMBERING -> hard(said, Item.REMEMBERING);
            case CONCENTRATING -> hard(said, Item.CONCENTRATING);
            case ACCEPTING_CHANGE -> hard(said, Item.ACCEPTING_CHANGE);
            case BEHAVIOUR -> small ? exactly(said, Item.KICKING, CarerSaid.A_LOT_MORE)
                    : hard(said, Item.CONTROLLING_BEHAVIOUR);
            case MAKING_FRIENDS -> hard(said, Item.MAKING_FRIENDS);
            case WORRY -> exactly(said, Item.WORRIED, CarerSaid.DAILY);
            case SADNESS -> exactly(said, Item.SAD, CarerSaid.DAILY);
        };
    }

    private static Found hard(Answers said, Item item) {
        return found(said.to(item), said.to(item).isHard());
    }

    private static Found exactly(Answers said, Item item, CarerSaid cutOff) {
        return found(said.to(item), said.to(item) == cutOff);
    }

    private static Found found(CarerSaid said, boolean difficult) {
        if (said == CarerSaid.NOT_KNOWN) {
            return Found.NOT_KNOWN;
        }
        return difficult ? Found.DIFFICULTY : Found.NO_DIFFICULTY;
    }

    /** Without help; of older children the longer way counts where the short one is no more than somewhat hard. */
    private static Found walking(Answers said) {
        if (said.to(Item.WALKING_HELP) == CarerSaid.NOT_KNOWN) {
            return Found.NOT_KNOWN;
        }
        var helped = said.to(Item.WALKING_HELP) == CarerSaid.YES;
        if (said.group() == TWO_TO_FOUR) {
            return hard(said, helped ? Item.WALKING_WITHOUT : Item.WALKING);
        }
        var far = helped ? Item.FAR_WITHOUT : Item.FAR;
        var near = helped ? Item.NEAR_WITHOUT : Item.NEAR;
        return hard(said, said.of().containsKey(far) ? far : near);
    }
}
