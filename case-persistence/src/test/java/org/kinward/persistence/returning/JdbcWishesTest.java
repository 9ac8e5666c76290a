package org.kinward.persistence.returning;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.wish.Wishes;
import org.kinward.core.returning.wish.WishesContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcWishesTest extends WishesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Wishes wishes;

    @Override
    protected Wishes wishes() {
        return place.as(place.worker(), Wishes.class, wishes);
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
