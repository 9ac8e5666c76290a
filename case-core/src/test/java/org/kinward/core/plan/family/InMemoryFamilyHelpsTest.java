package org.kinward.core.plan.family;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryFamilyHelpsTest extends FamilyHelpsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final FamilyHelps helps = new InMemoryFamilyHelps();

    @Override
    protected FamilyHelps helps() {
        return helps;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
