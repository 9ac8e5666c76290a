package org.kinward.core.legal.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** Keeps legal matters, for ever; they are there for legal aid alone. */
public interface Matters {

    void add(Matter matter);

    Optional<Matter> find(MatterId id);

    /** All of this file, the newest first. */
    List<Matter> of(CaseFileId file);

    /** Keeps its last line; false if somebody has moved it since. */
    boolean move(Matter moved);

    /** A day that this person has to keep; another day of the same matter takes its place. */
    void remind(Matter matter, PersonId helper, Instant due);

    /** The day is over, or does not come. */
    void reminded(Matter matter, PersonId by, Instant at);
}
