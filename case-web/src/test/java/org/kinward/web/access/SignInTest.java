package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgramTest
class SignInTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser browser;

    @BeforeEach
    void newBrowser() {
        browser = new Browser(port);
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void letsAPersonInUnderANewSessionId() {
        browser.signIn("carer", PASSWORD);
        var before = browser.session();

        var answer = browser.signIn("worker", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.session()).isNotEqualTo(before).hasSize(43);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTheSameWhetherTheNameExistsOrNot() {
        var known = parsed(browser.signIn("worker", "not-the-password"));

        var unknown = parsed(new Browser(port).signIn("nobody-here", "not-the-password"));

        assertThat(known.select(".govuk-error-summary").text()).isNotEmpty()
                .isEqualTo(unknown.select(".govuk-error-summary").text());
    }

    @Test
    void asksForAWaitAfterManyTriesAndNeverShutsOutForEver() {
        for (var tries = 0; tries < 6; tries++) {
            browser.signIn("carer", "wrong-" + tries);
        }

        var refused = browser.signIn("carer", PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        database.superuser().sql("update account.sign_in_limit set open_at = now() - interval '1 second'").update();
        assertThat(browser.signIn("carer", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void tellsOnTheOwnPageHowLongTheWaitReallyIs() {
        browser.signIn("auditor", PASSWORD);
        var typed = Map.of("password", "not-the-old-one", "newPassword", "seven quiet rivers walk");
        for (var tries = 0; tries < 6; tries++) {
            assertThat(browser.submit("/profile", "/profile/password", typed).statusCode()).isEqualTo(400);
        }
        database.superuser().sql("update account.sign_in_limit set open_at = now() + interval '10 minutes'").update();

        var refused = browser.submit("/profile", "/profile/password", typed);

        assertThat(refused.statusCode()).isEqualTo(429);
        var seconds = refused.headers().firstValue("Retry-After").orElseThrow();
        assertThat(Integer.parseInt(seconds)).isBetween(500, 601);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Wait " + seconds + " seconds");
    }

    /** Not one entry for each press: whoever guesses would write the trail. One says that the guessing was noticed. */
    @Test
    void writesDownOnceThatTriesBeganToWait() {
        var before = entries("SIGN_IN_SLOWED");
        for (var tries = 0; tries < 5; tries++) {
            browser.signIn("carer", "wrong-" + tries);
        }
        assertThat(entries("SIGN_IN_SLOWED")).as("five are free").isEqualTo(before);

        browser.signIn("carer", "wrong-again");
        var slowed = entries("SIGN_IN_SLOWED");
        var refused = entries("SIGN_IN_REFUSED");
        browser.signIn("carer", "wrong-while-waiting");
        database.superuser().sql("update account.sign_in_limit set open_at = now() - interval '1 second'").update();
        browser.signIn("carer", "wrong-after-the-wait");

        assertThat(slowed).isEqualTo(before + 1);
        assertThat(entries("SIGN_IN_REFUSED")).as("a try during the wait is none").isEqualTo(refused + 1);
        assertThat(entries("SIGN_IN_SLOWED")).isEqualTo(slowed);
    }

    @Test
    void writesTheQuickWayOutDownAsASignOutAndNothingOfAVisitor() {
        browser.signIn("worker", PASSWORD);
        var before = entries("SIGNED_OUT");

        var left = browser.get("/exit");
        var written = entries("SIGNED_OUT");
        new Browser(port).get("/exit");

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(303);
        assertThat(written).isEqualTo(before + 1);
        assertThat(entries("SIGNED_OUT")).as("a visitor").isEqualTo(written);
    }

    @Test
    void letsWhoeverIsInHasteOutAlsoWhenNothingCanBeWrittenDown() {
        browser.signIn("worker", PASSWORD);
        database.superuser().sql("revoke insert (text, mac) on audit.account_inbox from kinward_accounts").update();

        var left = browser.get("/exit");

        database.superuser().sql("grant insert (text, mac) on audit.account_inbox to kinward_accounts").update();
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(303);
    }

    private long entries(String action) {
        return database.superuser().sql("select count(*) from audit.trail where action = ?").param(action)
                .query(Long.class).single();
    }

    @Test
    void showsNothingWhileLockedAndOpensAgainAtTheSamePage() {
        browser.signIn("worker", PASSWORD);
        browser.submit("/profile", "/lock", Map.of());

        var locked = browser.get("/profile");
        var opened = browser.submit("/lock", "/unlock", Map.of("password", PASSWORD));

        assertThat(locked.statusCode()).isEqualTo(303);
        assertThat(locked.headers().firstValue("Location")).contains("/lock");
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/profile"));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void shutsADisabledPersonOutOnEveryRouteAtTheNextPress() {
        browser.signIn("officer", PASSWORD);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);

        database.superuser().sql("update account.person set disabled_at = now() where name like 'Yawa%'").update();
        var after = browser.get("/profile");

        assertThat(after.statusCode()).isEqualTo(303);
        assertThat(browser.signIn("officer", PASSWORD).statusCode()).isEqualTo(400);
        database.superuser().sql("update account.person set disabled_at = null where name like 'Yawa%'").update();
    }

    @Test
    void holdsOnlyIdsInASession() {
        browser.signIn("worker", PASSWORD);

        var held = database.superuser().sql("""
                select count(*) from account.session_attributes
                where position('Esi'::bytea in attribute_bytes) > 0 or position('worker'::bytea in attribute_bytes) > 0
                """).query(Long.class).single();

        assertThat(held).isZero();
    }

    @Test
    void refusesAForeignForm() {
        browser.signIn("worker", PASSWORD);

        var answer = browser.post("/sign-out", Map.of("_csrf", "forged"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void asksTheBrowserToForgetAtSignOut() {
        browser.signIn("worker", PASSWORD);

        var answer = browser.submit("/profile", "/sign-out", Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\"");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void keepsNoSessionOfAVisitor() {
        var before = sessions();

        for (var page : new String[]{"/sign-in", "/help", "/lock", "/first-sign-in", "/today", "/no-such-page"}) {
            browser.get(page);
        }
        var wrong = browser.signIn("worker", "not-the-password");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(sessions()).isEqualTo(before);
        browser.signIn("worker", PASSWORD);
        assertThat(sessions()).as("the sign-in itself begins one").isEqualTo(before + 1);
    }

    @Test
    void takesASignInFormOnlyFromTheBrowserThatWasShownIt() {
        var shown = Browser.filled(parsed(browser.get("/sign-in")), "/sign-in",
                Map.of("name", "worker", "password", PASSWORD));
        var stranger = new Browser(port);
        stranger.get("/sign-in");

        var foreign = stranger.post("/sign-in", shown);
        var without = new Browser(port).post("/sign-in", shown);

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(stranger.get("/profile").statusCode()).isEqualTo(303);
        assertThat(browser.post("/sign-in", shown).statusCode()).isEqualTo(302);
    }

    @Test
    void beginsANewSessionWhateverIdTheBrowserBrought() {
        browser.bring("kinward", "chosen-by-somebody-else");

        browser.signIn("worker", PASSWORD);

        assertThat(browser.session()).isNotEqualTo("chosen-by-somebody-else").hasSize(43);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    private long sessions() {
        return database.superuser().sql("select count(*) from account.session").query(Long.class).single();
    }
}
