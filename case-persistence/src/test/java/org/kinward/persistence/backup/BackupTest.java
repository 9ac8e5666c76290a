package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.persistence.backup.CopyHouse.AMINA;
import static org.kinward.persistence.backup.CopyHouse.MONDAY;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;

class BackupTest {

    @TempDir
    Path folder;
    private CopyHouse house;

    @BeforeEach
    void aHome() throws IOException, CopyRefused {
        house = new CopyHouse(folder);
    }

    @Test
    void writesThreeFilesForItsOwnerOnlyOfWhichNobodyReadsAWord() throws Exception {
        house.backup("monday");

        assertThat(house.filesIn(folder.resolve("stick")))
                .containsExactly("monday.database", "monday.erasures", "monday.keys");
        for (var file : house.filesIn(folder.resolve("stick"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(house.stick(file))))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(house.stick(file), StandardCharsets.ISO_8859_1))
                    .startsWith("kinward-copy/1\n").doesNotContain("PG_VERSION", AMINA.symbols(), "superuser=word");
        }
        assertThat(house.filesIn(house.home.resolve("keys"))).as("nothing is left")
                .containsExactly("database.properties", "keystore.sqlite", "root.key");
    }

    @Test
    void copiesTheKeysAloneWhereTheDatabaseIsKeptElsewhere() throws Exception {
        house.backup("monday", "--keys-only");

        assertThat(house.filesIn(folder.resolve("stick"))).containsExactly("monday.erasures", "monday.keys");
    }

    @Test
    void neverWritesOverACopyAndNeverWhereTheHomeIs() throws Exception {
        house.backup("monday");

        assertThatThrownBy(() -> house.backup("monday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("never made over another");
        assertThatThrownBy(() -> house.backup("../home/inside")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("must not lie under");
        assertThatThrownBy(() -> house.backup("tuesday", "--key=" + house.home.resolve("keys/root.key")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("must not lie under");
        assertThatThrownBy(() -> house.backup("nowhere/tuesday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void refusesAKeyThatOthersMayReadThatIsNoneOrThatIsNotThere() throws IOException {
        var key = folder.resolve("recovery.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("r--r-----"));

        assertThatThrownBy(() -> house.backup("monday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("open to others");
        assertThatThrownBy(() -> house.backup("monday", "--key=" + folder.resolve("none")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("could not be read");
        Files.writeString(folder.resolve("words"), "no key");
        Files.setPosixFilePermissions(folder.resolve("words"), PosixFilePermissions.fromString("r--------"));
        assertThatThrownBy(() -> house.backup("monday", "--key=" + folder.resolve("words")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("holds no recovery key");
        assertThat(house.filesIn(folder.resolve("stick"))).isEmpty();
    }

    @Test
    void leavesNothingHalfWrittenWhenTheDiskIsFull() throws IOException {
        var real = house.recovery;
        house.recovery = new RecoveryKeys() {
            @Override
            public Key make(java.io.File file) throws CopyRefused {
                return real.make(file);
            }

            @Override
            public Key read(java.io.File file) throws CopyRefused {
                return new OnFullDisk(real.read(file));
            }
        };

        assertThatThrownBy(() -> house.backup("monday")).isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");

        assertThat(house.filesIn(folder.resolve("stick"))).isEmpty();
        assertThat(house.filesIn(house.home.resolve("keys"))).noneMatch(name -> name.endsWith(".part"));
    }

    /** The disk has room for the database, not for all that comes after it. */
    private record OnFullDisk(RecoveryKeys.Key real) implements RecoveryKeys.Key {

        @Override
        public String id() {
            return real.id();
        }

        @Override
        public OutputStream lock(OutputStream to, String label) throws IOException {
            var locked = real.lock(to, label);
            return !label.contains("kind keys") ? locked : new FilterOutputStream(locked) {
                @Override
                public void write(byte[] bytes, int from, int most) throws IOException {
                    throw new IOException("No space left on device");
                }

                @Override
                public void write(int one) throws IOException {
                    throw new IOException("No space left on device");
                }
            };
        }

        @Override
        public InputStream open(InputStream from, String label) throws IOException {
            return real.open(from, label);
        }
    }

    @Test
    void takesCopiesOfKeysAwayThatAreOlderThanSevenDaysAndNothingElse() throws Exception {
        house.backup("monday");
        Files.writeString(house.stick("strange.keys"), "somebody else's");
        house.now = MONDAY.plus(Duration.ofDays(7));
        house.backup("next-monday");
        assertThat(house.filesIn(folder.resolve("stick"))).as("not a day too early").contains("monday.keys");
        house.now = MONDAY.plus(Duration.ofDays(8));

        var said = house.backup("next-tuesday");

        assertThat(house.filesIn(folder.resolve("stick"))).doesNotContain("monday.keys")
                .contains("monday.database", "monday.erasures", "next-monday.keys", "strange.keys");
        assertThat(said).anyMatch(line -> line.startsWith("Older than seven days") && line.endsWith("monday.keys"))
                .anyMatch(line -> line.startsWith("Look at it yourself"));
    }
}
