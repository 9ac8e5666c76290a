package org.kinward.persistence.followup;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.ContactsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcContactsTest extends ContactsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Contacts contacts;

    @Override
    protected Contacts contacts() {
        return place.as(place.worker(), Contacts.class, contacts);
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
