package org.kinward.core.consent.asked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** What was asked and said, in maps, for tests without a database. */
public final class InMemoryConsents implements Consents {

    private final Map<ConsentId, Consent> consents = new LinkedHashMap<>();

    private final Map<ConsentId, List<Said>> said = new LinkedHashMap<>();

    private long turn;

    @Override
    public ConsentId add(Consent first, PersonId by) {
        var same = of(first.file()).stream().filter(one -> one.use().key().equals(first.use().key())).findFirst();
        var there = same.or(() -> find(first.id())).orElse(first);
        consents.putIfAbsent(there.id(), there);
        said.computeIfAbsent(there.id(), _ -> new ArrayList<>());
        return there.id();
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(consents.get(id));
    }

    @Override
    public List<Consent> of(CaseFileId file) {
        return consents.values().stream().filter(one -> one.file().equals(file)).toList();
    }

    @Override
    public void say(Consent seen, Said more) {
        var now = find(seen.id()).orElseThrow();
        if (!now.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        consents.put(seen.id(), now.after(more, ++turn));
        said.computeIfAbsent(seen.id(), _ -> new ArrayList<>()).addFirst(more);
    }

    @Override
    public List<Said> history(ConsentId id) {
        return List.copyOf(said.getOrDefault(id, List.of()));
    }
}
