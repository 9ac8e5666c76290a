package org.kinward.core.followup.contact;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryContactsTest extends ContactsContract {

    private final InMemoryContacts contacts = new InMemoryContacts();

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 2));
    }
}
