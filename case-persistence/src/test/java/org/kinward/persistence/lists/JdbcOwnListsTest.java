package org.kinward.persistence.lists;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.Actor;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.core.lists.keeping.OwnListsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PersistenceTest
class JdbcOwnListsTest extends OwnListsContract {

    @Autowired
    private TestDatabase database;
    @Autowired
    private OwnLists lists;
    @Autowired
    private PlatformTransactionManager casework;

    private Actor sena;

    @BeforeEach
    void hasAnAgencyOfItsOwn() {
        sena = Shelter.open(database).administrator();
    }

    @Override
    protected OwnLists lists() {
        return new AsPerson(sena.person(), casework).hold(OwnLists.class, lists);
    }

    @Override
    protected Actor administrator() {
        return sena;
    }
}
