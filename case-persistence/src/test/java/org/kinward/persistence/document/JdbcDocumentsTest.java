package org.kinward.persistence.document;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.document.Documents;
import org.kinward.core.document.DocumentsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcDocumentsTest extends DocumentsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Documents documents;

    @Override
    protected Documents documents(PersonId by) {
        return place.as(by, Documents.class, documents);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }
}
