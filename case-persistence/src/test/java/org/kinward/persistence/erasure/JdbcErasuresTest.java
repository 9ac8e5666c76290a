package org.kinward.persistence.erasure;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.Erasures;
import org.kinward.core.erasure.ErasuresContract;
import org.kinward.core.erasure.LegalHolds;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of requests and holds on real PostgreSQL, each in the hands of who may. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcErasuresTest extends ErasuresContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Erasures erasures;
    @Autowired
    private LegalHolds holds;
    @Autowired
    private TestDatabase database;

    private PersonId sena;

    @BeforeEach
    void anAdministrator() {
        sena = place.administrator();
    }

    @Override
    protected Erasures byManager() {
        return place.hold(Erasures.class, erasures);
    }

    @Override
    protected Erasures byAdministrator() {
        return place.as(sena, Erasures.class, erasures);
    }

    @Override
    protected LegalHolds holds() {
        return place.hold(LegalHolds.class, holds);
    }

    @Override
    protected ErasureRequest.Of record() {
        return of(place.file());
    }

    @Override
    protected ErasureRequest.Of closedRecord() {
        var file = place.file();
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file.value()).update();
        return of(file);
    }

    private ErasureRequest.Of of(CaseFileId id) {
        var file = place.seen(id);
        return new ErasureRequest.Of(file.intake(), file.reference(), file.home().agency(), file.home().place());
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }

    @Override
    protected PersonId administrator() {
        return sena;
    }
}
