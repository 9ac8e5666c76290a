package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.later.leg.LegsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcLegsTest extends LegsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Legs legs;
    @Autowired
    private CaseFiles files;

    @Override
    protected Legs legs() {
        return place.as(place.worker(), Legs.class, legs);
    }

    @Override
    protected IntakeId intake() {
        var file = place.fileOf(place.worker());
        return place.as(place.worker(), CaseFiles.class, files).find(file).orElseThrow().intake();
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
