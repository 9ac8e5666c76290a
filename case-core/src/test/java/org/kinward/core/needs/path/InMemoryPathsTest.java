package org.kinward.core.needs.path;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryPathsTest extends PathsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Paths paths = new InMemoryPaths();

    @Override
    protected Paths paths() {
        return paths;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
