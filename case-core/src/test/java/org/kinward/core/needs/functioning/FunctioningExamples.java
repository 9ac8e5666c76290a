package org.kinward.core.needs.functioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** Answers about a child for whom nothing is hard, and some of them said otherwise. */
public final class FunctioningExamples {

    private FunctioningExamples() {
    }

    /** Nothing is hard; some answers are others. */
    public static Answers but(AgeGroup group, Map<Item, CarerSaid> others) {
        var all = new EnumMap<Item, CarerSaid>(Item.class);
        Item.of(group).forEach(item -> all.put(item, easy(item)));
        all.putAll(others);
        return new Answers(group, all);
    }

    private static CarerSaid easy(Item item) {
        return switch (item.scale()) {
            case YES_OR_NO -> CarerSaid.NO;
            case HOW_HARD -> CarerSaid.NO_DIFFICULTY;
            case HOW_HARD_WITHOUT_HELP -> CarerSaid.SOME_DIFFICULTY;
            case HOW_MUCH -> CarerSaid.THE_SAME;
            case HOW_OFTEN -> CarerSaid.NEVER;
        };
    }

    public static Functioning said(CaseFileId file, Answers answers, PersonId by, Instant at) {
        return new Functioning(new FunctioningId(UUID.randomUUID()), file,
                new Functioning.Asked(Carer.GRANDPARENT, 9, LocalDate.of(2026, 11, 20), by, at), answers);
    }
}
