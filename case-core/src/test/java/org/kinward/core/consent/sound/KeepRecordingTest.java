package org.kinward.core.consent.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.InMemoryDataUseStatements;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;

class KeepRecordingTest {

    private final DataUseStatements statements = new InMemoryDataUseStatements(
            StatementExamples.wanted("first", "en", "fr"));

    private final Recordings recordings = new InMemoryRecordings();

    private final List<AuditEntry> written = new ArrayList<>();

    private final KeepRecording keep = new KeepRecording(statements, recordings, written::add);

    @Test
    void keepsItOnceHoweverOftenTheButtonIsPressedAndWritesItDown() {
        var wanted = wanted(statements.current().version(), "fr");

        assertThat(keep.keep(wanted)).isEqualTo(KeepRecording.Outcome.KEPT);
        assertThat(keep.keep(wanted)).isEqualTo(KeepRecording.Outcome.KEPT);

        assertThat(recordings.of(List.of(wanted.version())).lines()).hasSize(1);
        assertThat(written).extracting(AuditEntry::action).containsExactly(AuditAction.STATEMENT_RECORDED);
    }

    @Test
    void speaksOnlyWhatIsWritten() {
        assertThat(keep.keep(wanted(statements.current().version(), "ee")))
                .isEqualTo(KeepRecording.Outcome.NO_SUCH_TEXT);
        assertThat(keep.keep(wanted(StatementVersion.fresh(), "fr"))).isEqualTo(KeepRecording.Outcome.NO_SUCH_TEXT);
        assertThat(written).isEmpty();
    }

    private static NewRecording wanted(StatementVersion version, String language) {
        return new NewRecording(new SoundId(UUID.randomUUID()), version, new SpokenLanguage(language), 0,
                Optional.of(SoundExamples.sound(SoundExamples.wav(3))), StatementExamples.ADJOA,
                StatementExamples.MORNING);
    }
}
