package org.kinward.persistence.needs;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.path.Paths;
import org.kinward.core.needs.path.PathsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcPathsTest extends PathsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Paths paths;

    @Override
    protected Paths paths() {
        return place.as(place.worker(), Paths.class, paths);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
