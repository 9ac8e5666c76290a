package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.Shift;
import org.springframework.util.FileSystemUtils;

/** Copied while people work, a child erased, the machine lost, restored on another one, signed in, a child opened. */
class BackupIT {

    private static final Path JAR = Path.of(System.getProperty("kinward.jar"));
    private static final String OPENED = "select count(*) from identity.held_value where child_id = '";

    private static final String ENTRIES = "select count(*) from audit.trail";

    @TempDir
    private Path folder;
    private Path home;
    private Path stick;
    private HomeDatabase database;
    private Program program;

    @BeforeEach
    void start() throws IOException {
        home = folder.resolve("home");
        stick = Files.createDirectory(folder.resolve("stick"));
        database = new HomeDatabase(home);
        program = Program.jar(JAR, folder, settings());
        var keys = List.of(Program.classes(folder, settings(), "make-recovery-key", folder + "/recovery.key"),
                Program.classes(folder, settings(), "make-recovery-key", folder + "/other.key"));
        for (var key : keys) {
            assertDone(key, "The recovery key");
        }
    }

    private Map<String, String> settings() {
        return new TreeMap<>(Map.of("spring.profiles.active", "demo", "server.port", "0", "kinward.home",
                home.toString(), "kinward.demo.children", "false"));
    }

    @AfterEach
    void end() throws IOException {
        program.close();
        database.endWhateverIsLeft();
    }

    /** Ten starts, one after the other: on a busy machine they take longer than a single answer may. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void bringsEverybodyBackButTheChildWhoWasErasedSince() throws IOException, SQLException {
        var carer = Shift.carer(program.port());
        var kept = named(carer, "Akouvi", "Papillon");
        var erased = named(carer, "Kossiwa", "Lion");
        var place = carer.page(kept + "/tonight").select("select[name=q.place.value] option[selected]").val();
        var overview = Shift.to(carer.answer(kept + "/check", kept + "/create")).replaceAll("^(/c/[^/]+).*", "$1");
        var record = created(carer, "Yaovi", "Girafe");
        var entries = database.count(ENTRIES);
        assertDone(light("backup", "monday"), "Copied, read again and found whole");
        erase(erased, record);
        assertDone(light("backup", "tuesday", "--keys-only"), "tuesday.keys");
        lose();

        refuseWhatIsNotWhole();
        assertDone(restore("monday", "--keys=" + stick.resolve("tuesday.keys")),
                "Erased since, and erased again now: 2 children", "Restored: " + home);

        program = Program.jar(JAR, folder, settings());
        var manager = Shift.of(program.port(), "manager");
        assertOpened("/places/" + place + "/roll", overview, record);
        assertThat(database.count(OPENED + Night.id(kept) + "'")).isPositive();
        assertThat(database.count(OPENED + Night.id(erased) + "'")).isZero();
        assertThat(manager.get(record).statusCode()).as("a record that two people erased").isEqualTo(404);
        assertGoesOn(manager, erased, entries);
    }

    /** As people see it: sign in, call the roll, open a child who was kept; nothing opens whom two people erased. */
    private void assertOpened(String roll, String overview, String erased) {
        for (var visitor : List.of(Visitor.atADesk(program.port()), Visitor.onASmallPhone(program.port()))) {
            try (visitor) {
                var pages = NightPages.signIn(visitor, "manager").go(roll).press("form[action$='/roll'] button");
                assertThat(pages.text()).contains("Akouvi", "Papillon").doesNotContain("Kossiwa", "Yaovi", "Girafe");
                assertThat(pages.go(overview).text()).contains("Papillon");
                assertThat(pages.go(erased).text()).doesNotContain("Yaovi", "Girafe");
            }
        }
    }

    /** The trail, the draft that came back without its child, and work. */
    private void assertGoesOn(Shift manager, String erased, long entries) throws IOException, SQLException {
        assertThat(database.count(ENTRIES)).isGreaterThan(entries);
        assertThat(database.count(ENTRIES + " where action = 'COPY_RESTORED'")).isEqualTo(1);
        database.until("select count(*) from audit.inbox", 0);
        discard(manager, erased);
        database.until("select count(*) from casework.intake where state = 'discarded'", 1);
        assertThat(named(Shift.carer(program.port()), "Afi", "Baobab")).isNotEmpty();
    }

    private static String named(Shift carer, String name, String word) {
        var intake = carer.begin();
        var saved = carer.answer(intake + "/name", Map.of("name", name, "word", word));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        return intake;
    }

    private String created(Shift carer, String name, String word) throws IOException, SQLException {
        var intake = named(carer, name, word);
        carer.answer(intake + "/check", intake + "/create");
        return "/c/" + database.text("select id::text from casework.case_file where intake_id = '" + Night.id(intake)
                + "'");
    }

    /** A draft by its manager, a record by two people. */
    private void erase(String draft, String record) throws IOException, SQLException {
        var manager = Shift.of(program.port(), "manager");
        var admin = Shift.of(program.port(), "admin");
        discard(manager, draft);
        var asked = manager.answer(record + "/erase", Map.of("reason", "CHILD_ASKED", "words", "Said so twice"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        var one = "/admin/erasures/one?request=" + database.text("select id::text from casework.erasure");
        assertThat(admin.answer(one, "/admin/erasures/confirm").statusCode()).isEqualTo(302);
        assertThat(manager.get(record).statusCode()).isEqualTo(404);
        database.until("select count(*) from identity.tombstone where emptied_at is not null", 2);
    }

    private static void discard(Shift manager, String intake) {
        var discarded = manager.answer(intake + "/discard", Map.of("reason", "Came in twice"));
        assertThat(discarded.statusCode()).as(discarded.body()).isEqualTo(200);
    }

    /** Nothing of it is left: neither a process nor a file. */
    private void lose() throws IOException {
        program.kill();
        database.stop();
        assertThat(FileSystemUtils.deleteRecursively(home)).isTrue();
    }

    private void refuseWhatIsNotWhole() throws IOException {
        var copy = stick.resolve("monday.database");
        var changed = stick.resolve("changed.database");
        var bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 3] ^= 1;
        Files.write(changed, bytes);
        Files.copy(stick.resolve("monday.keys"), stick.resolve("changed.keys"));
        var byteChanged = light("restore", "changed");
        var otherKey = Program.classes(folder, settings(), "restore", stick.resolve("monday").toString(),
                "--key=" + folder + "/other.key");
        assertThat(byteChanged.exit()).as(byteChanged.words()).isEqualTo(1);
        assertThat(byteChanged.words()).contains("NOT DONE: ", "is damaged or not whole").doesNotContain("\tat ");
        assertThat(otherKey.exit()).as(otherKey.words()).isEqualTo(1);
        assertThat(otherKey.words()).contains("NOT DONE: ", "was locked with another recovery key");
        assertThat(home).doesNotExist();
    }

    private Program restore(String name, String... options) throws IOException {
        return Program.jar(JAR, folder, settings(), onStick("restore", name, options));
    }

    /** From the classes: sooner there, for what starts no program. */
    private Program light(String command, String name, String... options) throws IOException {
        return Program.classes(folder, settings(), onStick(command, name, options));
    }

    private String[] onStick(String command, String name, String... options) {
        var key = "--key=" + folder + "/recovery.key";
        var all = new ArrayList<>(List.of(command, stick.resolve(name).toString(), key));
        all.addAll(Arrays.asList(options));
        return all.toArray(String[]::new);
    }

    private static void assertDone(Program command, String... sentences) {
        assertThat(command.exit()).as(command.words()).isZero();
        assertThat(command.words()).contains(sentences).doesNotContain("NOT DONE");
    }
}
