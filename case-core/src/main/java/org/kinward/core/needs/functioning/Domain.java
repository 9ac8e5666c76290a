package org.kinward.core.needs.functioning;

import static org.kinward.core.needs.functioning.AgeGroup.FIVE_TO_SEVENTEEN;
import static org.kinward.core.needs.functioning.AgeGroup.TWO_TO_FOUR;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What can be hard for a child, with the cut-offs that the Washington Group and UNICEF recommend: <em>a lot of difficulty</em>
 * or <em>cannot do at all</em>; of kicking, biting or hitting <em>a lot more</em> than others; of worry and sadness
 * <em>daily</em>. Walking is judged without equipment or help.
 */
public enum Domain {
    SEEING(hard(Item.SEEING)), HEARING(hard(Item.HEARING)), WALKING(Domain::walking),
    SELF_CARE(hard(Item.SELF_CARE), FIVE_TO_SEVENTEEN), FINE_MOTOR(hard(Item.PICKING_UP), TWO_TO_FOUR),
    COMMUNICATION(said -> said.group() == TWO_TO_FOUR
            ? hard(Item.UNDERSTANDING).apply(said).or(hard(Item.BEING_UNDERSTOOD).apply(said))
            : hard(Item.UNDERSTOOD_AT_HOME).apply(said).or(hard(Item.UNDERSTOOD_BY_OTHERS).apply(said))),
    LEARNING(hard(Item.LEARNING)), PLAYING(hard(Item.PLAYING), TWO_TO_FOUR),
    REMEMBERING(hard(Item.REMEMBERING), FIVE_TO_SEVENTEEN),
    CONCENTRATING(hard(Item.CONCENTRATING), FIVE_TO_SEVENTEEN),
    ACCEPTING_CHANGE(hard(Item.ACCEPTING_CHANGE), FIVE_TO_SEVENTEEN),
    BEHAVIOUR(said -> said.group() == TWO_TO_FOUR ? exactly(Item.KICKING, CarerSaid.A_LOT_MORE).apply(said)
            : hard(Item.CONTROLLING_BEHAVIOUR).apply(said)),
    MAKING_FRIENDS(hard(Item.MAKING_FRIENDS), FIVE_TO_SEVENTEEN),
    WORRY(exactly(Item.WORRIED, CarerSaid.DAILY), FIVE_TO_SEVENTEEN), SADNESS(exactly(Item.SAD, CarerSaid.DAILY), FIVE_TO_SEVENTEEN);

    private final Function<Answers, Found> rule;

    private final List<AgeGroup> groups;

    Domain(Function<Answers, Found> rule, AgeGroup... groups) {
        this.rule = rule;
        this.groups = groups.length == 0 ? List.of(AgeGroup.values()) : List.of(groups);
    }

    /** The domains of this age: eight for small children, thirteen for the others. */
    public static List<Domain> of(AgeGroup group) {
        return Arrays.stream(values()).filter(domain -> domain.groups.contains(group)).toList();
    }

    /** What comes out for it. */
    public Found found(Answers said) {
        return rule.apply(said);
    }

    private static Function<Answers, Found> hard(Item item) {
        return said -> switch (said.to(item)) {
            case NOT_KNOWN -> Found.NOT_KNOWN;
            case CarerSaid one when one.isHard() -> Found.DIFFICULTY;
            default -> Found.NO_DIFFICULTY;
        };
    }

    private static Function<Answers, Found> exactly(Item item, CarerSaid cutOff) {
        return said -> switch (said.to(item)) {
            case NOT_KNOWN -> Found.NOT_KNOWN;
            case CarerSaid one when one == cutOff -> Found.DIFFICULTY;
            default -> Found.NO_DIFFICULTY;
        };
    }

    /** Without help; of older children the longer way counts where the short one is no more than somewhat hard. */
    private static Found walking(Answers said) {
        if (said.to(Item.WALKING_HELP) == CarerSaid.NOT_KNOWN) {
            return Found.NOT_KNOWN;
        }
        var helped = said.to(Item.WALKING_HELP) == CarerSaid.YES;
        if (said.group() == TWO_TO_FOUR) {
            return hard(helped ? Item.WALKING_WITHOUT : Item.WALKING).apply(said);
        }
        var far = helped ? Item.FAR_WITHOUT : Item.FAR;
        return hard(said.of().containsKey(far) ? far : helped ? Item.NEAR_WITHOUT : Item.NEAR).apply(said);
    }
}
