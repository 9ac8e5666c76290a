package org.kinward.core.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.child.SpokenLanguage;

public final class InMemoryDataUseStatements implements DataUseStatements {

    private final List<DataUseStatement> kept = new ArrayList<>();

    public InMemoryDataUseStatements(NewStatement first) {
        publish(first);
    }

    @Override
    public DataUseStatement current() {
        return kept.getFirst();
    }

    @Override
    public ShownStatement current(SpokenLanguage language) {
        return current().shownIn(language);
    }

    @Override
    public Optional<DataUseStatement> find(StatementVersion version) {
        return kept.stream().filter(one -> one.version().equals(version)).findFirst();
    }

    @Override
    public List<DataUseStatement> all() {
        return List.copyOf(kept);
    }

    @Override
    public boolean publish(NewStatement wanted) {
        if (find(wanted.version()).isPresent()) {
            return false;
        }
        kept.addFirst(new DataUseStatement(wanted.version(), kept.size() + 1, wanted.at(), wanted.texts()));
        return true;
    }
}
