package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.persistence.backup.CopyHouse.AMINA;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RestoredCopy;
import org.kinward.persistence.keys.TestKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where a copy is brought back, who has that place meanwhile, and what is left when it does not come to its end. */
class RestorePlaceTest {

    @TempDir
    Path folder;
    private CopyHouse house;

    @BeforeEach
    void aCopy() throws IOException, CopyRefused {
        house = new CopyHouse(folder);
        house.backup("monday");
    }

    @Test
    void hasTheHomeAloneFromTheFirstStepToTheLast() throws Exception {
        house.program = (_, _) -> {
            assertThat(house.database.held).isEqualTo(house.copied());
            return List.of("proved");
        };

        assertThat(house.restore("monday")).contains("proved");

        assertThat(house.database.held).isNull();
        assertThat(house.copied().resolve("keys/home.lock")).doesNotExist();
    }

    @Test
    void leavesNothingWhereSomebodyElseHasTheHome() throws Exception {
        try (var other = house.database.alone(folder.resolve("elsewhere").toFile())) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> house.restore("monday")).isInstanceOf(CopyRefused.class)
                    .hasMessageContaining("stop it first");
        }

        assertThat(house.copied()).doesNotExist();
        assertThat(Folders.leftBehind(house.copied())).isEmpty();
    }

    @Test
    void takesAwayWhatAKilledRestoreLeftOpen() throws Exception {
        var beside = Files.createDirectories(folder.resolve("restored.restoring-1/keys"));
        var within = Files.createDirectories(house.copied().resolve("keys/.restoring-2/keys"));
        Files.writeString(house.copied().resolve("keys/home.lock"), "");

        assertThat(house.restore("monday")).contains("proved").filteredOn(line -> line.startsWith("A restore was"))
                .hasSize(2);

        assertThat(beside.getParent()).doesNotExist();
        assertThat(within.getParent()).doesNotExist();
        assertThat(house.opens(AMINA)).isTrue();
    }

    @Test
    void takesNothingAwayUnderADatabaseThatStillRuns() throws Exception {
        var left = Files.createDirectories(folder.resolve("restored.restoring-1/keys"));
        var running = new FakeDatabase(house.home) {
            @Override
            public boolean isRunning(java.io.File home) {
                return home.getName().contains("restoring-1");
            }
        };
        var restore = new Restore(running, TestKeys.copies(), house.recovery, Clock.systemUTC());

        assertThatThrownBy(() -> restore.restore(house.asked("restore", "monday", "--older-keys"), house.copied(),
                house.program)).isInstanceOf(CopyRefused.class).hasMessageContaining("end it first");

        assertThat(left).exists();
        assertThat(house.copied()).doesNotExist();
    }

    @Test
    void bringsKeysBackIntoAFolderThatCannotBeReplacedAndNotesItForTheAudit() throws Exception {
        var keys = Files.createDirectories(house.copied().resolve("keys"));
        Files.writeString(keys.resolve("home.lock"), "");
        var before = Files.readAttributes(keys, "unix:ino").get("ino");

        house.restore("monday", "--keys-only");

        assertThat(Files.readAttributes(keys, "unix:ino").get("ino")).as("a mounted folder").isEqualTo(before);
        assertThat(house.filesIn(house.copied())).containsExactly("keys/keystore.sqlite", "keys/root.key");
        assertThat(house.notesIn(house.copied())).extracting(CopyNotes.Note::deed)
                .containsExactly(CopyNotes.Deed.KEYS_RESTORED);
    }

    @Test
    void refusesToBringADatabaseBackWhereAnotherIsNamed() throws Exception {
        var command = new Restore(house.database, TestKeys.copies(), house.recovery, Clock.systemUTC())
                .restoring(house.copied(), "jdbc:postgresql://elsewhere/kinward", Probe.class);

        command.run(house.asked("restore", "monday", "--older-keys").given());

        assertThat(command.getExitCode()).isEqualTo(1);
        assertThat(house.copied()).doesNotExist();
    }

    /** The program that proves a copy, and says what database it would take. */
    @Configuration(proxyBeanMethods = false)
    static class Probe {

        @Bean
        RestoredCopy copy(Environment environment) {
            return _ -> List.of("at [" + environment.getProperty("spring.datasource.url") + "]");
        }
    }

    @Test
    void provesACopyOnItsOwnDatabaseWhateverIsNamedAround() throws Exception {
        System.setProperty("spring.datasource.url", "jdbc:postgresql://elsewhere/kinward");
        try {
            assertThat(new Restore.WholeProgram(Probe.class).finish(house.home,
                    Facts.madeAt(Instant.EPOCH, java.util.Map.of()))).containsExactly("at []");
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }

    @Test
    void leavesNoOpenKeysWhenItIsToldToEnd() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var restoring = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                Restoring.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(restoring.inputReader().readLine()).isEqualTo("written");
        assertThat(Folders.leftBehind(folder.resolve("ended"))).hasSize(1);

        restoring.destroy();

        assertThat(restoring.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Folders.leftBehind(folder.resolve("ended"))).isEmpty();
    }

    /** Writes a key into half a home, says so, and waits to be ended. */
    static final class Restoring {

        private Restoring() {
        }

        public static void main(String[] args) throws IOException, CopyRefused {
            var home = Path.of(args[0]).resolve("ended");
            var half = HalfRestored.home(home, new FakeDatabase(home.resolveSibling("fake")));
            try (var key = half.file("keys/root.key")) {
                key.write(1);
            }
            new PrintStream(new FileOutputStream(FileDescriptor.out), true).println("written");
            LockSupport.park();
        }
    }
}
