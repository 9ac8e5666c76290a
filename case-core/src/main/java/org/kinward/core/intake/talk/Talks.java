package org.kinward.core.intake.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** Keeps the talks of a child; they are only added to. */
public interface Talks {

    /** All talks, the first one first. */
    List<Talk> of(IntakeId intake);

    /**
     * Keeps one more under the next number, whatever number it comes with.
     *
     * @param key
     *            made with the form: a second press of the button keeps nothing
     * @return whether it was kept now; false if this press has kept it already
     */
    boolean add(UUID key, IntakeId intake, Talk talk, Written by);

    /** The number that the talk of this press got; 0 if there is none for the acting person. */
    int number(UUID key);

    /** Who wrote it down, and when. */
    record Written(PersonId by, Instant at) {
    }
}
