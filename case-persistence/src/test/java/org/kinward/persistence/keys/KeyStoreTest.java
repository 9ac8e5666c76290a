package org.kinward.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.Compartment.HEALTH;
import static org.kinward.core.identity.Compartment.IDENTITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.kinward.core.reference.ReferenceNumber;

class KeyStoreTest {

    private static final ReferenceNumber AMINA = ReferenceNumber.random(new Random(1));
    private static final ReferenceNumber KOFI = ReferenceNumber.random(new Random(2));
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    @TempDir
    Path home;
    private RootKey root = FileRootKey.of(KeyKind.ROOT.fresh());
    private KeyStore keys;

    @BeforeEach
    void open() {
        keys = KeyStore.open(home.resolve("keys/keystore.sqlite"), root);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private ChildKey key(ReferenceNumber child, Compartment compartment) {
        return keys.keyFor(child, compartment, AGENCY).orElseThrow();
    }

    private byte[] lockAmina() {
        return key(AMINA, IDENTITY).lock("Amina".getBytes(UTF_8), "label");
    }

    private String openAmina(byte[] locked) {
        return new String(keys.existing(AMINA, IDENTITY).orElseThrow().open(locked, "label"), UTF_8);
    }

    private void openAgainUnder(RootKey other) {
        keys.close();
        keys = KeyStore.open(home.resolve("keys/keystore.sqlite"), other);
    }

    @Test
    void givesTheSameKeyAfterAStart() {
        var locked = lockAmina();

        openAgainUnder(root);

        assertThat(openAmina(locked)).isEqualTo("Amina");
    }

    @Test
    void hasAKeyForEachChildAndCompartment() {
        var locked = lockAmina();

        assertThatThrownBy(() -> key(AMINA, HEALTH).open(locked, "label")).isInstanceOf(DataKey.Locked.class);
        assertThatThrownBy(() -> key(KOFI, IDENTITY).open(locked, "label")).isInstanceOf(DataKey.Locked.class);
        assertThatThrownBy(() -> key(AMINA, IDENTITY).open(locked, "other label")).isInstanceOf(DataKey.Locked.class);
    }

    @Test
    void doesNotOpenUnderAnotherRoot() {
        lockAmina();

        openAgainUnder(FileRootKey.of(KeyKind.ROOT.fresh()));

        assertThatThrownBy(() -> keys.existing(AMINA, IDENTITY)).isInstanceOf(DataKey.Locked.class);
    }

    @Test
    void opensUnderTheNewRootOnlyAfterRotation() {
        var locked = lockAmina();
        var next = FileRootKey.of(KeyKind.ROOT.fresh());

        keys.rewrapUnder(next);

        openAgainUnder(next);
        assertThat(openAmina(locked)).isEqualTo("Amina");
        openAgainUnder(root);
        assertThatThrownBy(() -> keys.existing(AMINA, IDENTITY)).isInstanceOf(DataKey.Locked.class);
    }

    @Test
    void keepsRowsReadableWhenAnAgencyGetsANewKey() throws IOException {
        var locked = lockAmina();
        var before = Files.readAllBytes(home.resolve("keys/keystore.sqlite"));

        keys.renewKeyOf(AGENCY);

        openAgainUnder(root);
        assertThat(openAmina(locked)).isEqualTo("Amina");
        assertThat(Files.readAllBytes(home.resolve("keys/keystore.sqlite"))).isNotEqualTo(before);
    }

    @Test
    void neverMakesAKeyAgainForAnErasedChild() {
        lockAmina();

        keys.destroy(AMINA);

        openAgainUnder(root);
        assertThat(keys.existing(AMINA, IDENTITY)).isEmpty();
        assertThat(keys.keyFor(AMINA, IDENTITY, AGENCY)).isEmpty();
        assertThat(keys.keyFor(KOFI, IDENTITY, AGENCY)).isPresent();
    }

    @Test
    void leavesNoTraceOfADestroyedKeyInTheFile() throws Exception {
        lockAmina();
        var wrapped = wrappedKeyOfAmina();
        assertThat(fileAsHex()).contains(HexFormat.of().formatHex(wrapped.getBytes(UTF_8)));

        keys.destroy(AMINA);

        assertThat(fileAsHex()).doesNotContain(HexFormat.of().formatHex(wrapped.getBytes(UTF_8)));
    }

    private String wrappedKeyOfAmina() throws Exception {
        try (var file = KeyStoreFile.open(home.resolve("keys/keystore.sqlite"))) {
            return file.childKey(AMINA.symbols(), "IDENTITY").orElseThrow().wrapped();
        }
    }

    private String fileAsHex() throws IOException {
        return HexFormat.of().formatHex(Files.readAllBytes(home.resolve("keys/keystore.sqlite")));
    }

    @Test
    void isOpenToItsOwnerOnly() throws IOException {
        var permissions = Files.getPosixFilePermissions(home.resolve("keys/keystore.sqlite"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    /** A part that is erased again, on a file that was opened between, by a clock that has gone back. */
    @Test
    void destroysTheKeyOfAPartWhateverTheClockSays() {
        var late = Instant.parse("2026-01-01T10:00:00Z");
        keys.keyFor(AMINA, HEALTH, AGENCY);
        keys.destroy(AMINA, HEALTH, late);
        assertThat(keys.keyFor(AMINA, HEALTH, AGENCY)).as("what comes later gets a new one").isPresent();

        keys.destroy(AMINA, HEALTH, late.minusSeconds(60));

        assertThat(keys.existing(AMINA, HEALTH)).isEmpty();
        assertThat(new KeyStoreCopy.GoneParts(keys).partsAfter("", 10).children()).singleElement()
                .satisfies(part -> assertThat(part.at()).isEqualTo(late));
    }
}
