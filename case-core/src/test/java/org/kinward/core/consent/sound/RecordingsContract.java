package org.kinward.core.consent.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of recordings promises. */
public abstract class RecordingsContract {

    private static final SpokenLanguage FRENCH = new SpokenLanguage("fr");

    private static final SpokenLanguage ENGLISH = new SpokenLanguage("en");

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of an administrator. */
    protected abstract Recordings recordings();

    /** A version of which nothing was recorded yet, with texts in English and French. */
    protected abstract StatementVersion version();

    /** The administrator. */
    protected abstract PersonId person();

    @Test
    void knowsNothingOfAVersionThatNobodyRecorded() {
        var version = version();

        assertThat(recordings().of(List.of(version)).lines()).isEmpty();
        assertThat(recordings().of(List.of()).lines()).isEmpty();
        assertThat(recordings().find(new SoundId(UUID.randomUUID()))).isEmpty();
        assertThat(recordings().play(new SoundId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void playsWhatWasPutInLastAndKeepsWhatWasPlayedBefore() {
        var version = version();
        var first = put(version, FRENCH, 0, SoundExamples.wav(2));
        var second = put(version, FRENCH, 1, SoundExamples.mp3(20));
        put(version, ENGLISH, 0, SoundExamples.ogg());

        var recorded = recordings().of(List.of(version));

        assertThat(recorded.of(version, FRENCH)).contains(new Recording(second, version, FRENCH, 2,
                Optional.of(new Recording.Content(SoundFormat.MP3, 2_110)), person(), NOW));
        assertThat(recorded.history(version, FRENCH)).extracting(Recording::id).containsExactly(second, first);
        assertThat(recorded.standing(version)).extracting(one -> one.language().code()).containsExactly("en", "fr");
        assertThat(recordings().play(first).orElseThrow().bytes()).isEqualTo(SoundExamples.wav(2));
    }

    @Test
    void playsNothingAnyMoreOnceItWasTakenAwayButForgetsNothing() {
        var version = version();
        var played = put(version, FRENCH, 0, SoundExamples.m4a());
        var end = new SoundId(UUID.randomUUID());
        recordings().keep(new NewRecording(end, version, FRENCH, 1, Optional.empty(), person(), NOW));

        var recorded = recordings().of(List.of(version));

        assertThat(recorded.of(version, FRENCH)).isEmpty();
        assertThat(recorded.standing(version)).isEmpty();
        assertThat(recorded.played(Set.of(played), version, FRENCH)).map(Recording::id).contains(played);
        assertThat(recorded.played(Set.of(end), version, FRENCH)).isEmpty();
        assertThat(recordings().play(end)).isEmpty();
        assertThat(recordings().play(played)).isPresent();
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodyWrote() {
        var version = version();
        put(version, FRENCH, 0, SoundExamples.wav(1));

        assertThatThrownBy(() -> put(version, FRENCH, 0, SoundExamples.wav(1))).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> put(version, FRENCH, 5, SoundExamples.wav(1))).isInstanceOf(StaleRevision.class);
        assertThat(recordings().of(List.of(version)).lines()).hasSize(1);
    }

    private SoundId put(StatementVersion version, SpokenLanguage language, int seen, byte[] file) {
        var id = new SoundId(UUID.randomUUID());
        recordings().keep(new NewRecording(id, version, language, seen, Optional.of(SoundExamples.sound(file)),
                person(), NOW));
        return id;
    }
}
