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
    public boolean tell(EmergencyId id, Emergency.Told told) {
        var before = kept.get(id);
        if (before == null || before.told().isPresent()) {
            return false;
        }
        kept.put(id, switch (before) {
            case Emergency.Waiting(var same, var file, var shared, var decided, _) ->
                new Emergency.Waiting(same, file, shared, decided, Optional.of(told));
            case Emergency.Reviewed(var same, var file, var shared, var decided, _, var review) ->
                new Emergency.Reviewed(same, file, shared, decided, Optional.of(told), review);
        });
        return true;
    }

    @Override
    public boolean review(Emergency.Reviewed reviewed) {
        if (!(kept.get(reviewed.id()) instanceof Emergency.Waiting waiting)) {
            return false;
        }
        kept.put(reviewed.id(), waiting.reviewed(reviewed.review()));
        return true;
    }
}
