package org.kinward.core.document;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryDocumentsTest extends DocumentsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Override
    protected Documents documents(PersonId by) {
        return documents;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 2));
    }

    @Override
    protected PersonId manager() {
        return new PersonId(new UUID(1, 3));
    }
}
