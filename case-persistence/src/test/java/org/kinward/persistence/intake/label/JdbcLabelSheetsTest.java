package org.kinward.persistence.intake.label;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.LabelSheets;
import org.kinward.core.intake.label.LabelSheetsContract;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of sheets of labels on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcLabelSheetsTest extends LabelSheetsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private LabelSheets sheets;

    @Override
    protected LabelSheets keeper() {
        return place.hold(LabelSheets.class, sheets);
    }

    @Override
    protected LabelSheet.Home home() {
        var home = place.begun(Instant.now()).home();
        return new LabelSheet.Home(home.agency(), home.place());
    }

    @Override
    protected PersonId maker() {
        return place.manager();
    }

    @Override
    protected void reserved(ReferenceNumber number) {
        place.numbers().reserve(number);
    }

    @Override
    protected void drafted(ReferenceNumber number) {
        place.intakes().add(place.begun(number, NOW));
    }
}
