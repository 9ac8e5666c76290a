package org.kinward.core.shelter.activity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/**
 * Something that was offered in a house; never changed.
 *
 * @param id
 *            the key of the form
 * @param children
 *            who took part; nobody is an answer, too
 */
public record Activity(UUID id, PlaceId place, Offered offered, Set<IntakeId> children, PersonId by, Instant written) {

    /** Of so many days back it is written down. */
    public static final int DAYS_BACK = 7;

    public Activity {
        children = Set.copyOf(children);
    }

    /** In which part of a day. */
    public enum PartOfDay {
        MORNING, AFTERNOON, EVENING
    }

    /** What it was. */
    public enum ActivityKind {
        LESSON, READING, SPORT, PLAY, ART_OR_MUSIC, COOKING_OR_GARDEN, LEARNING_A_TRADE, TALKING_ROUND, FAITH, FEAST,
        OTHER
    }

    /** Said as it is asked for. */
    String wish() {
        return "activity " + place.value() + " " + offered + " " + children.stream().map(one -> one.value().toString())
                .sorted().toList();
    }
}
