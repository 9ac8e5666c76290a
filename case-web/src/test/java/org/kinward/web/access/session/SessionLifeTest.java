package org.kinward.web.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a session lives: 15 minutes without a press, 8 hours at most, and no longer than the rights it began with. */
@WholeProgramTest
class SessionLifeTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser officer;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        database.superuser().sql("delete from account.session").update();
        officer = signedIn("officer");
        assertThat(officer.get("/profile").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void asBefore() {
        database.superuser().sql("update account.person_role set role = 'DATA_OFFICER' where person_id = ?")
                .param(id("officer")).update();
    }

    @Test
    void endsFifteenMinutesAfterTheLastPress() {
        ago("last_access_time", Duration.ofMinutes(14));
        assertThat(officer.get("/profile").statusCode()).isEqualTo(200);

        ago("last_access_time", Duration.ofMinutes(15).plusSeconds(1));

        assertThat(officer.get("/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void endsEightHoursAfterItBeganHoweverBusy() {
        ago("creation_time", Duration.ofHours(8).minusMinutes(1));
        assertThat(officer.get("/profile").statusCode()).isEqualTo(200);

        ago("creation_time", Duration.ofHours(8).plusSeconds(1));

        assertThat(officer.get("/profile").statusCode()).isEqualTo(303);
        assertThat(sessions()).as("and its row is gone").isZero();
    }

    @Test
    void endsWhenTheRolesChange() {
        var page = "/admin/people/" + id("officer");

        var saved = signedIn("admin").submit(page, page, Map.of("roles", "AUDITOR"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(officer.get("/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void endsEverywhereElseWhenThePasswordChanges() {
        var elsewhere = signedIn("officer");

        officer.submit("/profile", "/profile/password",
                Map.of("password", PASSWORD, "newPassword", "seven quiet rivers walk"));

        assertThat(elsewhere.get("/profile").statusCode()).isEqualTo(303);
        assertThat(officer.get("/profile").statusCode()).isEqualTo(200);
        database.superuser().sql("""
                update account.credential set password_hash = (select password_hash from account.credential c
                    join account.person_role r on r.person_id = c.person_id where c.sign_in_name = 'auditor')
                where sign_in_name = 'officer'
                """).update();
    }

    @Test
    void keepsItsCookiesFromScriptsAndOtherSites() {
        var visitor = new Browser(port).get("/sign-in").headers().allValues("Set-Cookie");
        var signedIn = new Browser(port).signIn("officer", PASSWORD).headers().allValues("Set-Cookie");

        assertThat(visitor).isNotEmpty().allSatisfy(SessionLifeTest::isGuarded)
                .noneMatch(cookie -> cookie.startsWith("kinward="));
        assertThat(signedIn).isNotEmpty().allSatisfy(SessionLifeTest::isGuarded);
    }

    private static void isGuarded(String cookie) {
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    private void ago(String column, Duration time) {
        database.superuser()
                .sql("update account.session set " + column + " = ?, expiry_time = ? where principal_name = ?")
                .params(System.currentTimeMillis() - time.toMillis(), System.currentTimeMillis() + 600_000,
                        id("officer").toString())
                .update();
    }

    private long sessions() {
        return database.superuser().sql("select count(*) from account.session where principal_name = ?")
                .param(id("officer").toString()).query(Long.class).single();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private UUID id(String name) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?").param(name)
                .query(UUID.class).single();
    }
}
