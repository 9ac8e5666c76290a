package org.kinward.core.risk.factor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Factors in a map, for tests without a database. */
public final class InMemoryFactors implements Factors {

    private final Map<FactorId, Factor> kept = new LinkedHashMap<>();

    @Override
    public boolean add(Factor first) {
        var same = of(first.file()).stream().anyMatch(other -> other.about().kind() == first.about().kind()
                && other.about().what().equals(first.about().what()));
        if (!same) {
            kept.put(first.id(), first);
        }
        return !same;
    }

    @Override
    public void move(Factor seen, FactorLine line) {
        var stands = find(seen.id()).orElseThrow();
        if (!stands.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), stands.moved(line));
    }

    @Override
    public void tip(Factor seen, Tipped said) {
        var stands = find(seen.id()).orElseThrow();
        if (stands.tipped().size() != seen.tipped().size()) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), stands.tipping(said));
    }

    @Override
    public Optional<Factor> find(FactorId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Factor> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList();
    }
}
