package org.kinward.core.service.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Needs without a service in a map, for tests without a database. */
public final class InMemoryServiceGaps implements ServiceGaps {

    private final Map<GapId, ServiceGap> kept = new LinkedHashMap<>();

    @Override
    public void add(ServiceGap said) {
        kept.put(said.id(), said);
    }

    @Override
    public Optional<ServiceGap> find(GapId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<ServiceGap> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public void end(GapId id, ServiceGap.End end) {
        var gap = kept.get(id);
        if (!gap.isOpen()) {
            throw new StaleRevision();
        }
        kept.put(id, new ServiceGap(id, gap.file(), gap.need(), gap.said(), Optional.of(end)));
    }
}
