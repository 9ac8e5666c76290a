package org.kinward.core.followup.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Sightings in a list, for tests without a database. */
public final class InMemorySightings implements Sightings {

    private final List<Sighting> kept = new ArrayList<>();

    @Override
    public void add(Sighting.Open told) {
        kept.add(told);
    }

    @Override
    public boolean check(Sighting.Checked checked) {
        var open = find(checked.id()).filter(Sighting.Open.class::isInstance);
        open.ifPresent(one -> kept.set(kept.indexOf(one), checked));
        return open.isPresent();
    }

    @Override
    public Optional<Sighting> find(SightingId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Sighting> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.file().equals(file)).toList();
    }
}
