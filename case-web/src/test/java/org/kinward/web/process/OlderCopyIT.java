package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of an older program is brought up to date by the newer one that restores it; the other way round is refused. It
 * begins two databases from nothing, so it is left out where nobody asks for what takes minutes.
 */
@Tag("long")
class OlderCopyIT {

    private static final String NEWER = "V9999__intake_say_that_it_is_newer.sql";

    @TempDir
    private Path folder;
    private Path home;
    private Path newer;
    private HomeDatabase database;

    @BeforeEach
    void aNewerProgramHasOneMigrationMore() throws IOException {
        home = folder.resolve("home");
        database = new HomeDatabase(home);
        newer = folder.resolve("newer");
        Files.createDirectories(newer.resolve("db/migration"));
        Files.writeString(newer.resolve("db/migration").resolve(NEWER),
                "comment on table casework.intake is 'An intake of a newer program.';");
        assertThat(Program.classes(folder, settings(), "make-recovery-key", folder + "/recovery.key").exit()).isZero();
    }

    @AfterEach
    void end() throws IOException {
        database.endWhateverIsLeft();
    }

    @Test
    void isMigratedAndNeverTheOtherWayRound() throws IOException, SQLException {
        var older = Program.classes(folder, settings());
        older.port();
        assertThat(database.count(ran())).isZero();
        assertDone(Program.classes(folder, settings(), copy("backup", "monday")), "found whole");
        lose(older);

        assertDone(Program.newer(newer, folder, settings(), copy("restore", "monday")), "Restored: " + home);

        var now = Program.newer(newer, folder, settings());
        now.port();
        assertThat(database.count(ran())).as("the older copy was brought up to date").isOne();
        assertThat(database.text("select obj_description('casework.intake'::regclass)"))
                .isEqualTo("An intake of a newer program.");
        assertDone(Program.newer(newer, folder, settings(), copy("backup", "tuesday")), "found whole");
        lose(now);

        var back = Program.classes(folder, settings(), copy("restore", "tuesday"));
        assertThat(back.exit()).as(back.words()).isEqualTo(1);
        assertThat(back.words()).contains("NOT DONE: ", "newer program", NEWER).doesNotContain("\tat ");
        assertThat(home).doesNotExist();
    }

    private static String ran() {
        return "select count(*) from migration.history where success and script = '" + NEWER + "'";
    }

    private Map<String, String> settings() {
        return new TreeMap<>(Map.of("spring.profiles.active", "demo", "server.port", "0", "kinward.home",
                home.toString(), "kinward.demo.children", "false"));
    }

    private String[] copy(String command, String name) {
        return new String[]{command, folder.resolve(name).toString(), "--key=" + folder + "/recovery.key"};
    }

    private void lose(Program program) throws IOException {
        program.kill();
        database.stop();
        assertThat(FileSystemUtils.deleteRecursively(home)).isTrue();
    }

    private static void assertDone(Program command, String sentence) {
        assertThat(command.exit()).as(command.words()).isZero();
        assertThat(command.words()).contains(sentence).doesNotContain("NOT DONE");
    }
}
