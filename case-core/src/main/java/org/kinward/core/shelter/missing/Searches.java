package org.kinward.core.shelter.missing;

import java.util.List;
import java.util.Optional;

import org.kinward.core.intake.IntakeId;

/** Keeps searches, for ever; a child has one at a time. */
public interface Searches {

    /** Keeps a new search; false if the child is searched for already. */
    boolean add(Search.Open search);

    Optional<Search> find(SearchId id);

    /** Every search for this child, the newest first. */
    List<Search> of(IntakeId child);

    /** Keeps what was said beside what stands there; false if somebody said something since, or it is over. */
    boolean say(Search.Open seen, LastSeen said);

    /** Keeps a step; false if it was taken before, or the search is over. */
    boolean take(Search.Open seen, StepTaken step);

    /** Keeps the end; false if it is over already. */
    boolean end(Search.Over over);
}
