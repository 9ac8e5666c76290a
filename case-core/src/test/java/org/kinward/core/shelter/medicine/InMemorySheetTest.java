package org.kinward.core.shelter.medicine;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemorySheetTest extends SheetContract {

    private final InMemorySheet sheet = new InMemorySheet();
    private final CaseFileId file = CaseFileId.fresh();
    private final PersonId worker = new PersonId(UUID.randomUUID());

    @Override
    protected Medicines medicines() {
        return sheet.medicines();
    }

    @Override
    protected Allergies allergies() {
        return sheet.allergies();
    }

    @Override
    protected Doses doses() {
        return sheet.doses();
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PersonId worker() {
        return worker;
    }
}
