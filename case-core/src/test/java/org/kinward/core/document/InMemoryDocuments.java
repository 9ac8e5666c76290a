package org.kinward.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Documents in a list, for tests without a database. */
public final class InMemoryDocuments implements Documents {

    private final List<Document> kept = new ArrayList<>();

    @Override
    public void add(Document.Head head) {
        kept.add(Document.put(head));
    }

    @Override
    public boolean say(Document seen, Line line) {
        var now = kept.indexOf(seen);
        var next = seen.after(line);
        if (now < 0 || next.isEmpty()) {
            return false;
        }
        kept.set(now, next.get());
        return true;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return kept.stream().filter(one -> one.head().id().equals(id)).findFirst();
    }

    @Override
    public List<Document> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.head().file().equals(file)).toList();
    }
}
