package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.numbered.NumberedPagesContract;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.LegExamples;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcLegsTest extends NumberedPagesContract<Leg> {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Legs pages;
    @Autowired
    private CaseFiles files;

    @Override
    protected Legs pages() {
        return place.as(place.worker(), Legs.class, pages);
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

    @Override
    protected Leg page(IntakeId intake, Revision seen, int turn) {
        return LegExamples.byTaxi(intake, seen, 2023 + turn);
    }
}
