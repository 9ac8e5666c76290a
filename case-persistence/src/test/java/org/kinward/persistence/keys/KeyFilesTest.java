package org.kinward.persistence.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** One way to every key in a file. */
class KeyFilesTest {

    private static final HouseKeys KEYS = new HouseKeys();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void makesEveryKeyOnceForItsOwnerOnly(KeyKind kind) throws IOException {
        var made = files("demo").read(kind, KeyFiles.MAY_BE_MADE);

        var again = files("demo").read(kind, () -> Optional.of("it is there already"));

        assertThat(again).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place(kind)))).isEqualTo("r--------");
        try (var all = Files.list(home.resolve("keys"))) {
            assertThat(all).as("no draft is left").containsExactly(place(kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAKeyThatOthersMayRead(KeyKind kind) throws IOException {
        files("demo").read(kind, KeyFiles.MAY_BE_MADE);

        Files.setPosixFilePermissions(place(kind), PosixFilePermissions.fromString("r--r-----"));

        assertThatThrownBy(() -> files("demo").read(kind, KeyFiles.MAY_BE_MADE))
                .hasMessageContaining("open to others");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"REQUESTS", "CHANCE"})
    void neverMakesAKeyInProduction(KeyKind kind) {
        assertThatThrownBy(() -> files("production").read(kind, KeyFiles.MAY_BE_MADE))
                .hasMessageContaining("the " + kind.word() + " key file is missing")
                .hasMessageContaining(kind.setting().orElseThrow());

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void readsInProductionWhatTheCommandMadeAndMakesNothingOverIt() {
        MakeKeys.makeAll(home.resolve("elsewhere"));
        var named = home.resolve("elsewhere").resolve(KeyKind.FORMS.file()).toString();

        var read = files("production", new MockEnvironment().withProperty("kinward.forms.key-file", named))
                .read(KeyKind.FORMS, KeyFiles.MAY_BE_MADE);

        assertThat(KEYS.lockedForms(files("production", new MockEnvironment().withProperty("kinward.forms.key-file",
                named))).open(new LockedForms(DataKey.of(read)).lock(new byte[]{7}, "label"), "label"))
                .contains(new byte[]{7});
        assertThatThrownBy(() -> MakeKeys.makeAll(home.resolve("elsewhere")))
                .hasMessageContaining("a key is never made over another");
    }

    @Test
    void keepsTheKeyOfTheStartThatWasQuicker() {
        var file = new KeyFile(home.resolve("root.key"));

        var late = file.make(() -> {
            new KeyFile(home.resolve("root.key")).make(() -> new byte[]{1});
            return new byte[]{2};
        });

        assertThat(late).containsExactly(1);
    }

    @Test
    void neverMakesASecondRootForAKeyStoreThatIsThere() throws IOException {
        KEYS.keyStore(files("demo"), KEYS.rootKey(files("demo"))).close();

        Files.delete(place(KeyKind.ROOT));

        assertThatThrownBy(() -> KEYS.rootKey(files("demo"))).hasMessageContaining("missing");
        assertThatThrownBy(() -> KEYS.searchKeys(files("demo"))).hasMessageContaining("missing");
    }

    @Test
    void asksTheAuditBeforeItMakesItsKey() {
        assertThatThrownBy(() -> KEYS.auditKey(files("demo"), () -> Optional.of("there are entries")))
                .hasMessageContaining("there are entries");
        assertThat(place(KeyKind.AUDIT)).doesNotExist();

        assertThat(KEYS.auditKey(files("demo"), Optional::empty).getEncoded()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret!", "0f0f", "0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g"})
    void refusesAnAuditKeyThatIsNoneWithoutRepeatingIt(String text) {
        new KeyFile(place(KeyKind.AUDIT)).make(() -> text.getBytes(US_ASCII));

        var refused = assertThatThrownBy(() -> KEYS.auditKey(files("demo"), Optional::empty))
                .isInstanceOf(IllegalStateException.class);

        refused.hasNoCause().hasMessage("the audit key is not written in 64 hexadecimal digits");
    }

    @Test
    void opensNoFormThatItDidNotLockOrThatBearsAnotherLabel() {
        var forms = KEYS.lockedForms(files("demo"));
        var locked = forms.lock(new byte[]{7}, "form");

        assertThat(forms.open(locked, "form")).contains(new byte[]{7});
        assertThat(forms.open(locked, "stamp")).isEmpty();
        assertThat(forms.open(new byte[]{7}, "form")).isEmpty();
        assertThat(new LockedForms(DataKey.random()).open(locked, "form")).isEmpty();
    }

    private Path place(KeyKind kind) {
        return home.resolve("keys").resolve(kind.file());
    }

    private KeyFiles files(String profile) {
        return files(profile, new MockEnvironment());
    }

    private KeyFiles files(String profile, MockEnvironment environment) {
        environment.setActiveProfiles(profile);
        return new KeyFiles(home, environment);
    }
}
