package org.kinward.core.closing;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryClosingsTest extends ClosingsContract {

    private final InMemoryClosings closings = new InMemoryClosings();
    private final CaseFileId file = CaseFileId.fresh();

    @Override
    protected Closings closings() {
        return closings;
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PersonId manager() {
        return new PersonId(new UUID(1, 2));
    }

    @Override
    protected void agreed(Closing closing) {
        // nobody is asked in memory
    }
}
