package org.kinward.core.shelter.incident;

import java.util.Optional;

/** Keeps what happened in houses, for ever. Who may not read an incident finds none: its own writer as well, once it was passed on. */
public interface Incidents {

    /** Keeps a new one. */
    void add(Incident.Reported incident);

    Optional<Incident> find(IncidentId id);

    /** Keeps that it was seen; false if somebody has seen it before. */
    boolean see(Incident.Seen seen);

    /** Keeps how it ended; false if it has ended before, or nobody has seen it. */
    boolean close(Incident.Closed closed);
}
