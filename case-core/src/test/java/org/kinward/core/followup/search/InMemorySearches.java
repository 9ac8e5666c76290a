package org.kinward.core.followup.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.saving.StaleRevision;

/** Searches in a map, for tests without a database. */
public final class InMemorySearches implements Searches {

    private final Map<ContactId, Search> kept = new HashMap<>();

    @Override
    public Search of(ContactId contact) {
        return kept.getOrDefault(contact, new Search(contact, List.of()));
    }

    @Override
    public void add(Search before, SearchLine line) {
        if (!of(before.contact()).equals(before)) {
            throw new StaleRevision();
        }
        kept.put(before.contact(), before.with(line));
    }
}
