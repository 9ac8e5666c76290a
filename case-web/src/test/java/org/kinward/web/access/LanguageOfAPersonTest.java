package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The language stays with the person, not with the device; the device starts in the language of the agency. */
@WholeProgramTest
class LanguageOfAPersonTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser device;

    @BeforeEach
    void aSharedDevice() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        device = new Browser(port);
    }

    @AfterEach
    void asBefore() {
        database.superuser().sql("update account.person set language = 'en', language_chosen_at = null").update();
        database.superuser().sql("update account.agency set language = 'en'").update();
    }

    @Test
    void isThereAgainOnAnotherDevice() {
        device.signIn("officer", PASSWORD);
        device.get("/language/fr?to=/profile");
        var other = new Browser(port);

        other.signIn("officer", PASSWORD);

        assertThat(title(device, "/profile")).contains("Mon compte");
        assertThat(title(other, "/profile")).contains("Mon compte");
        assertThat(chosen("officer")).isEqualTo("fr");
    }

    /** What an administrator has open about her does not show it, so it is not out of date by it. */
    @Test
    void isNoNewRevisionOfThePerson() {
        device.signIn("officer", PASSWORD);
        var before = revision("officer");

        device.get("/language/fr?to=/profile");

        assertThat(chosen("officer")).isEqualTo("fr");
        assertThat(revision("officer")).isEqualTo(before);
    }

    private long revision(String name) {
        return database.superuser().sql("""
                select p.version from account.person p join account.credential c on c.person_id = p.id
                where c.sign_in_name = ?
                """).param(name).query(Long.class).single();
    }

    @Test
    void doesNotStayOnTheDeviceForTheNextPerson() {
        device.signIn("officer", PASSWORD);
        device.get("/language/fr?to=/profile");

        device.get(signedOut());

        assertThat(title(device, "/sign-in")).contains("Sign in");
        device.signIn("auditor", PASSWORD);
        assertThat(title(device, "/profile")).contains("My account");
    }

    /** The browser forgets its cookies at sign-out, so the device is told its language once more. */
    @Test
    void leavesTheDeviceInTheLanguageOfTheAgency() {
        database.superuser().sql("update account.agency set language = 'fr' where name = 'Lantern'").update();
        device.get("/language/en?to=/sign-in");
        device.signIn("officer", PASSWORD);
        var before = title(device, "/profile");

        device.get(signedOut());

        assertThat(before).contains("My account");
        assertThat(title(device, "/sign-in")).contains("Se connecter");
    }

    @Test
    void keepsTheLanguageOfTheDeviceForWhoHasNotChosen() {
        device.get("/language/fr?to=/sign-in");

        device.signIn("officer", PASSWORD);

        assertThat(title(device, "/profile")).contains("Mon compte");
        assertThat(chosen("officer")).isEmpty();
    }

    @Test
    void staysOnTheLockedScreen() {
        device.signIn("officer", PASSWORD);
        device.get("/language/fr?to=/profile");

        device.submit("/profile", "/lock", Map.of("from", "/profile"));

        assertThat(title(device, "/lock")).contains("Verrouillé");
    }

    /** Where the browser goes when somebody signs out. */
    private String signedOut() {
        return device.submit("/profile", "/sign-out", Map.of()).headers().firstValue("Location").orElseThrow()
                .replaceFirst("^https?://[^/]*", "");
    }

    private static String title(Browser browser, String path) {
        return parsed(browser.get(path)).title();
    }

    private String chosen(String name) {
        return database.superuser().sql("""
                select coalesce(max(p.language), '') from account.person p
                join account.credential c on c.person_id = p.id
                where c.sign_in_name = ? and p.language_chosen_at is not null
                """).param(name).query(String.class).single();
    }
}
