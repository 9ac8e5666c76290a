package org.kinward.persistence.needs;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.functioning.Functionings;
import org.kinward.core.needs.functioning.FunctioningsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcFunctioningsTest extends FunctioningsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Functionings functionings;

    @Override
    protected Functionings functionings() {
        return place.as(place.worker(), Functionings.class, functionings);
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
