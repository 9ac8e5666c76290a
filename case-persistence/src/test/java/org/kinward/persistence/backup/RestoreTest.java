package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.persistence.backup.CopyHouse.AMINA;
import static org.kinward.persistence.backup.CopyHouse.KOFI;
import static org.kinward.persistence.backup.CopyHouse.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.backup.CopyRefused;
import org.kinward.persistence.keys.TestKeys;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.util.FileSystemUtils;

class RestoreTest {

    @TempDir
    Path folder;
    private CopyHouse house;

    @BeforeEach
    void aCopy() throws IOException, CopyRefused {
        house = new CopyHouse(folder);
        house.backup("monday");
    }

    @Test
    void bringsBackWhatBelongsToAServerAndTheKeysForItsOwnerOnly() throws Exception {
        var said = house.restore("monday");

        assertThat(said).contains("proved").last().isEqualTo("Restored: " + house.copied());
        assertThat(house.filesIn(house.copied())).containsExactly("keys/database.properties", "keys/keystore.sqlite",
                "keys/root.key", "postgres/data/PG_VERSION", "postgres/data/backup_label", "postgres/data/base/1/1255",
                "postgres/data/base/new", "postgres/data/global/pg_control",
                "postgres/data/pg_wal/000000010000000000000003");
        assertThat(house.copied().resolve("postgres/data/pg_stat_tmp")).isEmptyDirectory();
        assertThat(modes("", "postgres/data", "postgres/data/base/1", "keys")).containsOnly("rwx------");
        assertThat(modes("keys/keystore.sqlite", "keys/database.properties", "postgres/data/base/1/1255"))
                .containsOnly("rw-------");
        assertThat(modes("keys/root.key")).containsOnly("r--------");
        assertThat(house.opens(AMINA)).isTrue();
        assertNothingHalf();
    }

    private List<String> modes(String... paths) throws IOException {
        var modes = new ArrayList<String>();
        for (var path : paths) {
            modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(house.copied().resolve(path))));
        }
        return modes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday.database", "monday.keys"})
    void refusesACopyWithOneByteChangedWhereverItIs(String name) throws IOException {
        var whole = Files.readAllBytes(house.stick(name));
        for (var place : new int[]{3, 18, 35, 60, whole.length / 2, whole.length - 1}) {
            var changed = whole.clone();
            changed[place] ^= 1;
            Files.write(house.stick(name), changed);

            assertThatThrownBy(() -> house.restore("monday")).as("byte %d", place).isInstanceOf(CopyRefused.class);
            assertNothingHalf();
        }
        assertThat(house.copied()).doesNotExist();
    }

    @Test
    void refusesAListOfErasedChildrenWithOneByteChanged() throws IOException {
        var list = house.stick("monday.erasures");
        var changed = Files.readAllBytes(list);
        changed[changed.length / 2] ^= 1;
        Files.write(list, changed);

        assertThatThrownBy(() -> house.restore("monday", "--erasures=" + list)).isInstanceOf(CopyRefused.class);
        assertThat(house.copied()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 55, 200, -1})
    void refusesAHalfWrittenCopy(int length) throws IOException {
        var whole = Files.readAllBytes(house.stick("monday.database"));
        Files.write(house.stick("monday.database"),
                Arrays.copyOf(whole, length < 0 ? whole.length + length : length));

        assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class);

        assertThat(house.copied()).doesNotExist();
        assertNothingHalf();
    }

    @Test
    void tellsAFullDiskFromADamagedCopy() throws Exception {
        var copy = CopyReader.of(house.stick("monday.database"), CopyKind.DATABASE,
                house.recovery.read(folder.resolve("recovery.key").toFile()));

        assertThatThrownBy(() -> copy.takeOut(_ -> {
            throw new IOException("No space left on device");
        })).isInstanceOf(IOException.class).hasMessage("No space left on device");
        assertThatCode(() -> copy.takeOut(CopyReader.Into.NOWHERE)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherKeyAndAnotherPart() throws Exception {
        house.recovery.make(folder.resolve("other.key").toFile());

        assertThatThrownBy(() -> house.restore("monday", "--key=" + folder.resolve("other.key")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("was locked with another recovery key");
        assertThatThrownBy(() -> house.restore("monday", "--keys=" + house.stick("monday.erasures")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("not the part");
        assertThatThrownBy(() -> house.restore("tuesday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("there is no file");
    }

    @Test
    void refusesACopyOfANewerProgramOfAnotherServerOrOfAnotherKindOfMachine() throws Exception {
        house.database.facts.put("migrations", "V0001__a.sql V9999__later.sql");
        house.backup("newer");
        house.database.facts.putAll(Map.of("migrations", "V0001__a.sql", "format", "19"));
        house.backup("server");

        assertThatThrownBy(() -> house.restore("newer")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("newer program").hasMessageContaining("V9999__later.sql");
        assertThatThrownBy(() -> house.restore("server")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("PostgreSQL 19");
        System.setProperty("os.arch", System.getProperty("os.arch") + "-other");
        try {
            assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class)
                    .hasMessageContaining("can be used there only");
        } finally {
            System.setProperty("os.arch", System.getProperty("os.arch").replace("-other", ""));
        }
        assertThat(house.finished).isEmpty();
    }

    /** The newer program knows every migration of the copy; the rest runs when it starts, and nothing is put over a newer home. */
    @Test
    void takesACopyOfAnOlderProgramButPutsItOverNoNewerHome() throws Exception {
        house.database.facts.put("migrations", "V0001__a.sql");
        house.backup("older");
        Files.createDirectories(house.copied().resolve("postgres/data"));
        Files.writeString(house.copied().resolve("postgres/data/PG_VERSION"), "of the newer home");

        assertThatThrownBy(() -> house.restore("older")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("is not empty");
        assertThat(house.copied().resolve("postgres/data/PG_VERSION")).hasContent("of the newer home");
        FileSystemUtils.deleteRecursively(house.copied());
        assertThat(house.restore("older")).contains("proved");
    }

    @Test
    void restoresOverNothingAndUnderNoRunningServer() throws Exception {
        Files.createDirectories(house.copied().resolve("postgres"));
        assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("is not empty");
        house.database.running = true;
        assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("a database is running");
        house.database.running = false;
        Files.delete(house.copied().resolve("postgres"));

        assertThat(house.restore("monday")).as("an empty folder is as good as none").contains("proved");
    }

    @Test
    void leavesNothingWhenTheRestoredCopyDoesNotProveItself() {
        house.database.facts.put("format", "18");
        var commands = new Restore(house.database, TestKeys.copies(), house.recovery, Clock.systemUTC());

        assertThatThrownBy(() -> commands.restore(new PlainCommand.Asked(
                new DefaultApplicationArguments("restore", house.stick("monday").toString(),
                        "--key=" + folder.resolve("recovery.key"), "--older-keys")),
                house.copied(), (half, _) -> {
                    assertThat(half.resolve("keys/keystore.sqlite")).exists();
                    throw new CopyRefused("no");
                })).hasMessage("no");

        assertThat(house.copied()).doesNotExist();
        assertNothingHalf();
    }

    @Test
    void keepsAnErasedChildClosedWithNewerKeysOrWithANewerList() throws Exception {
        house.erase(AMINA);
        house.backup("tuesday");

        house.restore("monday", "--keys=" + house.stick("tuesday.keys"));
        assertThat(house.opens(AMINA)).isFalse();
        assertThat(house.opens(KOFI)).isTrue();

        FileSystemUtils.deleteRecursively(house.copied());
        house.restore("monday", "--erasures=" + house.stick("tuesday.erasures"));
        assertThat(house.opens(AMINA)).isFalse();
        assertThat(house.opens(KOFI)).isTrue();

        FileSystemUtils.deleteRecursively(house.copied());
        house.restore("monday");
        assertThat(house.opens(AMINA)).as("why keys are kept for seven days only").isTrue();
    }

    @Test
    void keepsAnErasedPartClosedWithNewerKeysOrWithANewerList() throws Exception {
        house.erasePart(AMINA, false);
        house.backup("tuesday");

        house.restore("monday", "--keys=" + house.stick("tuesday.keys"));
        assertThat(house.opens(AMINA)).isFalse();

        FileSystemUtils.deleteRecursively(house.copied());
        house.restore("monday", "--erasures=" + house.stick("tuesday.erasures"));
        assertThat(house.opens(AMINA)).isFalse();
        assertThat(house.opens(KOFI)).isTrue();
    }

    @Test
    void leavesTheNewKeyOfAPartThatWasErasedBefore() throws Exception {
        house.erasePart(AMINA, true);
        house.backup("tuesday");

        house.restore("tuesday", "--erasures=" + house.stick("tuesday.erasures"));

        assertThat(house.opens(AMINA)).isTrue();
    }

    @Test
    void refusesKeysThatAreOlderThanTheDatabaseOrThanSevenDays() throws Exception {
        house.now = MONDAY.plus(Duration.ofDays(8));
        Files.copy(house.stick("monday.keys"), house.stick("old.keys"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("more than seven days ago");
        house.backup("tuesday");

        assertThatThrownBy(() -> house.restore("tuesday", "--keys=" + keptAnyway()))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("before the database");
        assertThatThrownBy(() -> house.restore("monday", "--keys=" + keptAnyway(),
                "--erasures=" + house.stick("monday.erasures"))).as("a list that is as old knows as little")
                .isInstanceOf(CopyRefused.class).hasMessageContaining("more than seven days ago");
        assertThat(house.restore("monday", "--keys=" + keptAnyway(), "--erasures=" + house.stick("tuesday.erasures")))
                .contains("proved");
        FileSystemUtils.deleteRecursively(house.copied());
        assertThat(house.restore("tuesday", "--keys=" + keptAnyway(), "--older-keys")).contains("proved");
    }

    /** Whoever wants to keep old keys can; the command takes away what it finds under its own name. */
    private Path keptAnyway() throws IOException, CopyRefused {
        if (!Files.exists(folder.resolve("kept"))) {
            var now = house.now;
            house.now = MONDAY;
            house.backup("again", "--keys-only");
            Files.move(house.stick("again.keys"), folder.resolve("kept"));
            house.now = now;
        }
        return folder.resolve("kept");
    }

    @Test
    void bringsTheKeysAloneBackWhereTheDatabaseIsKeptElsewhere() throws Exception {
        Files.createDirectories(house.copied().resolve("keys"));

        house.restore("monday", "--keys-only");

        assertThat(house.filesIn(house.copied())).containsExactly("keys/keystore.sqlite", "keys/root.key");
        assertThat(house.opens(AMINA)).isTrue();
        assertThat(house.finished).isEmpty();
        assertThatThrownBy(() -> house.restore("monday", "--keys-only")).hasMessageContaining("is not empty");
    }

    @Test
    void refusesKeysAndListsOfAnotherHome() throws Exception {
        var other = new CopyHouse(Files.createDirectory(folder.resolve("other")));
        other.backup("theirs", "--key=" + folder.resolve("recovery.key"));

        assertThatThrownBy(() -> house.restore("monday", "--keys=" + other.stick("theirs.keys")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("of another home than the database");
        assertThatThrownBy(() -> house.restore("monday", "--erasures=" + other.stick("theirs.erasures")))
                .isInstanceOf(CopyRefused.class).hasMessageContaining("of another home than");
        assertThat(house.finished).isEmpty();
    }

    private void assertNothingHalf() {
        assertThat(folder).isDirectoryNotContaining("glob:**restoring*");
    }
}
