package org.kinward.core.consent.sound;

import org.kinward.core.access.PersonId;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;

class InMemoryRecordingsTest extends RecordingsContract {

    private final Recordings recordings = new InMemoryRecordings();

    @Override
    protected Recordings recordings() {
        return recordings;
    }

    @Override
    protected StatementVersion version() {
        return StatementVersion.fresh();
    }

    @Override
    protected PersonId person() {
        return StatementExamples.ADJOA;
    }
}
