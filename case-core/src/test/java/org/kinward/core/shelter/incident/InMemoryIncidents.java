package org.kinward.core.shelter.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Incidents in memory, in the hands of somebody who may read them all. */
public final class InMemoryIncidents implements Incidents {

    private final Map<IncidentId, Incident> all = new HashMap<>();

    @Override
    public void add(Incident.Reported incident) {
        all.put(incident.id(), incident);
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public boolean see(Incident.Seen seen) {
        return all.get(seen.id()) instanceof Incident.Reported && all.put(seen.id(), seen) != null;
    }

    @Override
    public boolean close(Incident.Closed closed) {
        return all.get(closed.id()) instanceof Incident.Seen && all.put(closed.id(), closed) != null;
    }
}
