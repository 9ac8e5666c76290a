package org.kinward.core.needs.functioning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a carer said to the questions about a child of this age; every one that is asked has an answer, and no other. */
public record Answers(AgeGroup group, Map<Item, CarerSaid> of) {

    /**
     * @throws IllegalArgumentException
     *             if a question that is asked has no answer, or one that it does not take
     */
    public Answers {
        var kept = new EnumMap<Item, CarerSaid>(Item.class);
        for (var item : Item.of(group)) {
            if (item.isAsked(kept)) {
                var said = of.get(item);
                if (said == null || !item.scale().answers().contains(said)) {
                    throw new IllegalArgumentException("every question that is asked has one of its answers");
                }
                kept.put(item, said);
            }
        }
        of = Collections.unmodifiableMap(kept);
    }

    /** The questions that are asked after what was said, and have no answer that they take. */
    public static Set<Item> missing(AgeGroup group, Map<Item, CarerSaid> typed) {
        var kept = new EnumMap<Item, CarerSaid>(Item.class);
        var missing = new LinkedHashSet<Item>();
        for (var item : Item.of(group)) {
            var said = typed.get(item);
            if (item.isAsked(kept)) {
                if (said == null || !item.scale().answers().contains(said)) {
                    missing.add(item);
                } else {
                    kept.put(item, said);
                }
            }
        }
        return missing;
    }

    /** What was said; nobody knows where it was not asked. */
    CarerSaid to(Item item) {
        return of.getOrDefault(item, CarerSaid.NOT_KNOWN);
    }

    /** Whether the child has a difficulty in any domain; without one, nobody knows as long as one is not known. */
    public Found any() {
        var found = Domain.of(group).stream().map(domain -> domain.found(this)).toList();
        if (found.contains(Found.DIFFICULTY)) {
            return Found.DIFFICULTY;
        }
        return found.contains(Found.NOT_KNOWN) ? Found.NOT_KNOWN : Found.NO_DIFFICULTY;
    }
}
