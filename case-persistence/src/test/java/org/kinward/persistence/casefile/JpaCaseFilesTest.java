package org.kinward.persistence.casefile;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.CaseFilesContract;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of case files on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JpaCaseFilesTest extends CaseFilesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private CaseFiles files;

    @Override
    protected CaseFiles files() {
        return place.hold(CaseFiles.class, files);
    }

    @Override
    protected CreatedIntake record() {
        return place.record(Instant.now());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
