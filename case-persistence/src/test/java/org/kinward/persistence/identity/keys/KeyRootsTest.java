package org.kinward.persistence.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.persistence.identity.keys.KeySettings.Keys;
import org.springframework.mock.env.MockEnvironment;

class KeyRootsTest {

    private static final KeyRoots ROOTS = new KeyRoots();

    @TempDir
    Path home;

    private KeySettings unnamed() {
        return new KeySettings(home, new Keys(null, null));
    }

    private static MockEnvironment profile(String name) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(name);
        return environment;
    }

    @Test
    void makesAKeyOnceOutsideProduction() {
        var wrapped = ROOTS.rootKey(unnamed(), profile("demo")).wrap(new byte[]{7}, "label");

        var again = ROOTS.rootKey(unnamed(), profile("demo"));

        assertThat(again.unwrap(wrapped, "label")).containsExactly(7);
    }

    @Test
    void letsOnlyTheOwnerReadTheKey() throws IOException {
        ROOTS.rootKey(unnamed(), profile("demo"));

        var permissions = Files.getPosixFilePermissions(home.resolve("keys/root.key"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("r--------");
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        ROOTS.rootKey(unnamed(), profile("demo"));

        Files.setPosixFilePermissions(home.resolve("keys/root.key"), PosixFilePermissions.fromString("r--r-----"));

        assertThatThrownBy(() -> ROOTS.rootKey(unnamed(), profile("demo"))).hasMessageContaining("open to others");
    }

    @Test
    void neverMakesAKeyInProduction() {
        var named = new KeySettings(home, new Keys(home.resolve("root"), home.resolve("search")));

        assertThatThrownBy(() -> ROOTS.rootKey(unnamed(), profile("production")))
                .hasMessageContaining("kinward.keys.root-file");
        assertThatThrownBy(() -> ROOTS.searchKeys(named, profile("production"))).hasMessageContaining("missing");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void neverMakesASecondRootForAKeyStoreThatIsThere() throws IOException {
        var first = ROOTS.rootKey(unnamed(), profile("demo"));
        ROOTS.keyStore(unnamed(), first).close();

        Files.delete(home.resolve("keys/root.key"));

        assertThatThrownBy(() -> ROOTS.rootKey(unnamed(), profile("demo"))).hasMessageContaining("missing");
    }
}
