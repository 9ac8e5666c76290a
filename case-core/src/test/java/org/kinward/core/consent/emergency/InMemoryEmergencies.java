package org.kinward.core.consent.emergency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Emergencies in a map, for tests without a database. */
public final class InMemoryEmergencies implements Emergencies {

    private final Map<EmergencyId, Emergency> kept = new LinkedHashMap<>();

    @Override
    public void add(Emergency.Waiting emergency) {
        kept.putIfAbsent(emergency.id(), emergency);
    }

    @Override
    public Optional<Emergency> find(EmergencyId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Emergency> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public boolean review(Emergency.Reviewed reviewed) {
        if (!(kept.get(reviewed.id()) instanceof Emergency.Waiting)) {
            return false;
        }
        kept.put(reviewed.id(), reviewed);
        return true;
    }
}
