package org.kinward.core.consent.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundFileTest {

    private static final byte[] PAGE = SoundExamples.signs("<html><script>alert(1)</script></html>");

    static Stream<byte[]> whole() {
        return Stream.of(SoundExamples.wav(5), SoundExamples.mp3(12), SoundExamples.ogg(), SoundExamples.m4a());
    }

    static Stream<byte[]> noSound() {
        return Stream.of(PAGE, SoundExamples.signs("ID3"), SoundExamples.signs("RIFF"), SoundExamples.signs("OggS"),
                SoundExamples.mp3(9), SoundExamples.m4a("vide", "avc1", "name"),
                SoundExamples.m4a("soun", "samr", "name"), SoundExamples.signs("\0\0\0\bftyp"), new byte[100]);
    }

    @Test
    void knowsEveryKindByWhatIsInIt() {
        assertThat(whole().map(SoundExamples::sound).map(SoundFile::format)).containsExactly(SoundFormat.WAV,
                SoundFormat.MP3, SoundFormat.OGG, SoundFormat.M4A);
    }

    @ParameterizedTest
    @MethodSource("noSound")
    void refusesWhatIsNoSound(byte[] file) {
        assertThat(SoundFile.read(file)).isEqualTo(new SoundFile.Read.Wrong(SoundProblem.NO_SOUND));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void refusesWhatHasMoreInItThanSound(byte[] file) {
        assertThat(SoundFile.read(SoundExamples.join(file, PAGE)))
                .isEqualTo(new SoundFile.Read.Wrong(SoundProblem.NO_SOUND));
        assertThat(SoundFile.read(SoundExamples.join(PAGE, file)))
                .isEqualTo(new SoundFile.Read.Wrong(SoundProblem.NO_SOUND));
    }

    /** A frame of MP3 may be cut off at its end, as when a recording is stopped; nothing else may. */
    @ParameterizedTest
    @MethodSource("whole")
    void survivesEveryPlaceAtWhichAFileEnds(byte[] file) {
        for (var length = 1; length < file.length; length++) {
            var cut = SoundFile.read(Arrays.copyOf(file, length));

            assertThat(cut instanceof SoundFile.Read.Sound(var sound) && sound.format() != SoundFormat.MP3).isFalse();
        }
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(SoundFile.read(new byte[0])).isEqualTo(new SoundFile.Read.Wrong(SoundProblem.MISSING));
        assertThat(SoundFile.read(new byte[SoundFile.LARGEST + 1]))
                .isEqualTo(new SoundFile.Read.Wrong(SoundProblem.TOO_LARGE));
    }

    @Test
    void refusesAFileThatTellsWhereItWasRecorded() {
        assertThat(SoundFile.read(SoundExamples.m4a("soun", "mp4a", "\u00a9xyz")))
                .isEqualTo(new SoundFile.Read.Wrong(SoundProblem.TELLS_WHERE));
    }

    /** Recorders of other kinds write it in words, in one byte a letter or in two. */
    @Test
    void refusesAFileThatTellsInWordsWhereItWasRecorded() {
        for (var words : new String[]{"LOCATION=Rue du Port", "c\0o\0m\0.\0L\0o\0c\0a\0t\0i\0o\0n\0.\0ISO6709",
                "GPSLatitude"}) {
            assertThat(SoundFile.read(SoundExamples.m4aNoting(words))).as(words)
                    .isEqualTo(new SoundFile.Read.Wrong(SoundProblem.TELLS_WHERE));
        }
    }

    /** A picture has eyes of its own: it can show a room or a face. */
    @Test
    void refusesASoundWithAPictureOrAFileInItsNotes() {
        for (var file : List.of(SoundExamples.m4a("soun", "mp4a", "covr"), SoundExamples.mp3Noting("APIC picture"),
                SoundExamples.mp3Noting("GEOB page.html"), SoundExamples.mp3Noting("a".repeat(70_000)),
                SoundExamples.oggNoting("METADATA_BLOCK_PICTURE=aGk"))) {
            assertThat(SoundFile.read(file)).isEqualTo(new SoundFile.Read.Wrong(SoundProblem.NO_SOUND));
        }
        assertThat(SoundExamples.sound(SoundExamples.mp3Noting("TSSE a program")).format()).isEqualTo(SoundFormat.MP3);
    }

    @Test
    void handsOutEveryByteAndLetsNobodyChangeOne() {
        var file = SoundExamples.wav(5);
        var sound = SoundExamples.sound(file);

        sound.bytes()[3] = 0;
        file[5] = 9;

        assertThat(sound.bytes()).isEqualTo(SoundExamples.wav(5));
        assertThat(sound.size()).isEqualTo(4_044);
    }
}
