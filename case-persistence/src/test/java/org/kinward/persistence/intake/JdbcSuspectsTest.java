package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.suspect.Suspects;
import org.kinward.core.later.suspect.SuspectsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSuspectsTest extends SuspectsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Suspects suspects;
    @Autowired
    private CaseFiles files;

    @Override
    protected Suspects suspects() {
        return place.as(place.worker(), Suspects.class, suspects);
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
