package org.kinward.persistence.export;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.Actor;
import org.kinward.core.export.ExportFiles;
import org.kinward.core.export.Exports;
import org.kinward.core.export.ExportsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The contract on real PostgreSQL, each move in the hands of who may. */
@PersistenceTest
class JdbcExportsTest extends ExportsContract {

    @Autowired
    private TestDatabase database;
    @Autowired
    private Exports exports;
    @Autowired
    private ExportFiles files;
    @Autowired
    private PlatformTransactionManager casework;

    private Actor officer;
    private Actor second;

    @BeforeEach
    void hasAnAgencyOfItsOwn() {
        var shelter = Shelter.open(database);
        officer = shelter.officer();
        second = shelter.administrator();
    }

    @Override
    protected Exports exports() {
        return new AsPerson(officer.person(), casework).hold(Exports.class, exports);
    }

    @Override
    protected ExportFiles files() {
        return new AsPerson(officer.person(), casework).hold(ExportFiles.class, files);
    }

    @Override
    protected Exports bySecond() {
        return new AsPerson(second.person(), casework).hold(Exports.class, exports);
    }

    @Override
    protected Actor officer() {
        return officer;
    }

    @Override
    protected Actor second() {
        return second;
    }
}
