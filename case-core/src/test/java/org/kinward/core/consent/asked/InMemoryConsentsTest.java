package org.kinward.core.consent.asked;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.StatementVersion;

class InMemoryConsentsTest extends ConsentsContract {

    private final PersonId efua = new PersonId(UUID.randomUUID());
    private final Consents consents = new InMemoryConsents();
    private final StatementVersion version = StatementVersion.fresh();

    @Override
    protected Consents consents() {
        return consents;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId person() {
        return efua;
    }

    @Override
    protected StatementVersion statement() {
        return version;
    }
}
