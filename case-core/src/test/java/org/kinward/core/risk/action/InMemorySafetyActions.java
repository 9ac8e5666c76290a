package org.kinward.core.risk.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Actions in a map, for tests without a database. */
public final class InMemorySafetyActions implements SafetyActions {

    private final Map<SafetyActionId, SafetyAction> kept = new LinkedHashMap<>();

    @Override
    public void add(SafetyAction.Open action) {
        kept.putIfAbsent(action.id(), action);
    }

    @Override
    public Optional<SafetyAction> find(SafetyActionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SafetyAction> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public boolean end(SafetyAction.Ended ended) {
        if (!(kept.get(ended.id()) instanceof SafetyAction.Open)) {
            return false;
        }
        kept.put(ended.id(), ended);
        return true;
    }
}
