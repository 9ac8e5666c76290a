package org.kinward.web.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.signin.Passwords;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.access.codes.SecondPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Hashing is slow and only a few run at a time: whoever finds no place is told when to try again. */
@WholeProgramTest
@Import(BusyTest.Load.class)
class BusyTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private UnderLoad passwords;
    @Autowired
    private TestDatabase database;

    @AfterEach
    void loadIsOver() {
        passwords.busy = false;
    }

    @Test
    void tellsWhoeverChangesTheOwnPassword() {
        var browser = signedIn("worker");
        var page = parsed(browser.get("/profile"));
        var change = Map.of("password", PASSWORD, "newPassword", "a-river-and-7-stones");

        passwords.busy = true;

        isTold(browser.submit(page, "/profile/password", change), "Too many people are signing in");
        passwords.busy = false;
        assertThat(browser.submit(page, "/profile/password", Map.of("password", PASSWORD, "newPassword", "short"))
                .statusCode()).isEqualTo(400);
    }

    @Test
    void tellsAnAdministratorWhoAddsAPersonAndGivesTheFormBack() {
        var browser = signedIn("admin");
        var page = parsed(browser.get("/admin/new-person"));

        passwords.busy = true;
        var answer = browser.submit(page, "/admin/new-person",
                Map.of("name", "Kodjo A.", "signIn", "kodjo-a", "roles", "SOCIAL_WORKER"));

        isTold(answer, "Too many people are signing in");
        assertThat(browser.submit(parsed(answer), "/refill", Map.of()).body()).contains("Kodjo A.");
        assertThat(people("Kodjo A.")).isZero();
    }

    @Test
    void tellsAnAdministratorWhoGivesANewCodeAndKeepsTheOldPassword() {
        var browser = signedIn("admin");
        var person = database.superuser()
                .sql("select person_id from account.credential where sign_in_name = 'officer'")
                .query(String.class).single();
        var page = parsed(browser.get("/admin/people/" + person));

        passwords.busy = true;
        var answer = browser.submit(page, "/admin/people/" + person + "/code", Map.of());

        isTold(answer, "Too many people are signing in");
        passwords.busy = false;
        assertThat(new Browser(port).signIn("officer", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void tellsANewPersonAtTheFirstSignInInFrench() {
        var browser = new Browser(port);
        var admin = signedIn("admin");
        var code = parsed(admin.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "Essi D.", "signIn", "essi-d", "roles", "SOCIAL_WORKER"))).select("main code").text();
        SecondPerson.confirms(port, database.superuser()
                .sql("select person_id from account.credential where sign_in_name = 'essi-d'").query(UUID.class)
                .single());
        browser.get("/language/fr?to=/sign-in");
        browser.signIn("essi-d", code);
        var page = parsed(browser.get("/first-sign-in"));

        passwords.busy = true;
        var answer = browser.submit(page, "/first-sign-in",
                Map.of("password", "a-river-and-7-stones", "language", "fr", "agreed", "true"));

        isTold(answer, "Trop de personnes se connectent");
    }

    private static void isTold(HttpResponse<String> answer, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(parsed(answer).select("h1").text()).isEqualTo(title);
        assertThat(answer.body()).doesNotContain("??");
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private long people(String name) {
        return database.superuser().sql("select count(*) from account.person where name = :name").param("name", name)
                .query(Long.class).single();
    }

    /** As if all places were taken, when a test says so. */
    static final class UnderLoad implements Passwords {

        private final Passwords argon;
        private volatile boolean busy;

        UnderLoad(Passwords argon) {
            this.argon = argon;
        }

        @Override
        public String hash(String secret) throws TooBusy {
            return whenFree().hash(secret);
        }

        @Override
        public boolean matches(String typed, String hash) throws TooBusy {
            return whenFree().matches(typed, hash);
        }

        @Override
        public String nobodys() {
            return argon.nobodys();
        }

        private Passwords whenFree() throws TooBusy {
            if (busy) {
                throw new TooBusy();
            }
            return argon;
        }
    }

    @TestConfiguration
    static class Load {

        @Bean
        @Primary
        UnderLoad underLoad(Argon2Passwords argon) {
            return new UnderLoad(argon);
        }
    }
}
