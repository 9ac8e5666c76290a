package org.kinward.persistence.returning;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.FamiliesContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcFamiliesTest extends FamiliesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Families families;

    @Override
    protected Families families() {
        return place.as(place.worker(), Families.class, families);
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
