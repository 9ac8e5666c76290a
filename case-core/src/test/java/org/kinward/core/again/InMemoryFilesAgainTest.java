package org.kinward.core.again;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.intake.IntakeId;

class InMemoryFilesAgainTest extends FilesAgainContract {

    private final AgainAtTheLake at = new AgainAtTheLake();

    @Override
    protected FilesAgain again() {
        return at.again;
    }

    @Override
    protected CaseFile closed() {
        return at.closing.file();
    }

    @Override
    protected IntakeId draft() {
        return IntakeId.fresh();
    }

    @Override
    protected PersonId manager() {
        return at.lake.mensah.person();
    }
}
