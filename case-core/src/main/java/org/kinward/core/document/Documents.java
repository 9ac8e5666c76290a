package org.kinward.core.document;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what is known of documents, for whoever may know of them. Nothing is changed or deleted. */
public interface Documents {

    /** Keeps a new one. */
    void add(Document.Head head);

    /** Keeps the next word about a document as it was seen; false if somebody else said one since. */
    boolean say(Document seen, Line line);

    Optional<Document> find(DocumentId id);

    /** Of one child, the newest first. */
    List<Document> of(CaseFileId file);
}
