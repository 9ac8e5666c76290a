package org.kinward.core.access;

import java.util.Optional;

/** Rights as they are at this moment. Nobody is an actor who has been shut out or whose agency has ended. */
public interface Actors {

    /** Reads the rights of this person anew, in one statement; empty when the person may not work any more. */
    Optional<Actor> actor(PersonId person);
}
