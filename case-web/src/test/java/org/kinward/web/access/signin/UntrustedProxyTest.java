package org.kinward.web.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The negative control: from an address that is no proxy of ours the header says nothing. */
@WholeProgramTest
@TestPropertySource(properties = {"server.forward-headers-strategy=native",
        "server.tomcat.remoteip.internal-proxies=192.0.2.1/32"})
class UntrustedProxyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    @AfterEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void countsTheRealAddressWhateverTheHeaderSays() {
        waits("203.0.113.7");
        assertThat(signIn("203.0.113.7")).isEqualTo(302);

        waits("127.0.0.1");
        assertThat(signIn("203.0.113.8")).isEqualTo(429);
    }

    private int signIn(String forwardedFor) {
        return new Browser(port).forwardedFor(forwardedFor).signIn("worker", "try-kinward-2026").statusCode();
    }

    /** As after many wrong tries from this address. */
    private void waits(String address) {
        database.superuser().sql("""
                insert into account.sign_in_limit (key_hash, level, open_at, counted_at)
                values (?, 40, now() + interval '5 minutes', now())
                on conflict (key_hash) do update set open_at = excluded.open_at
                """).param(hash("address\n" + address)).update();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
