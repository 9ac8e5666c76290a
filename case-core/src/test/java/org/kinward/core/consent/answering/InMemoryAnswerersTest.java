package org.kinward.core.consent.answering;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryAnswerersTest extends AnswerersContract {

    private final PersonId efua = new PersonId(UUID.randomUUID());
    private final Answerers answerers = new InMemoryAnswerers();

    @Override
    protected Answerers answerers() {
        return answerers;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId person() {
        return efua;
    }
}
