package org.kinward.core.plan.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Help for families in a map, for tests without a database. */
final class InMemoryFamilyHelps implements FamilyHelps {

    private final Map<HelpId, FamilyHelp> kept = new LinkedHashMap<>();

    @Override
    public void add(FamilyHelp help) {
        kept.put(help.id(), help);
    }

    @Override
    public void move(FamilyHelp seen, HelpLine line) {
        var stands = find(seen.id()).orElseThrow();
        if (!stands.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), stands.moved(line));
    }

    @Override
    public Optional<FamilyHelp> find(HelpId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<FamilyHelp> of(CaseFileId file) {
        return List.copyOf(kept.values()).reversed().stream().filter(one -> one.file().equals(file)).toList();
    }
}
