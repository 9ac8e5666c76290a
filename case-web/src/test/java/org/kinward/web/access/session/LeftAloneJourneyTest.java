package org.kinward.web.access.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that nobody uses warns, then locks; what was typed into it is there again after the password. */
@WholeProgramTest
class LeftAloneJourneyTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void warnsThenLocksAndOpensAtTheSamePage() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var page = opened(visitor, "/profile");
            page.clock().fastForward("13:05");
            assertThat(page.locator("#status")).containsText("locks in 2 minutes");
            page.keyboard().press("Tab");
            assertThat(page.locator("#status")).isEmpty();
            page.clock().fastForward("12:00");
            assertThat(page).hasURL(Pattern.compile(".*/profile"));

            page.clock().fastForward("03:00");

            assertThat(page).hasURL(Pattern.compile(".*/lock"));
            assertThat(page.locator("main")).containsText("Locked. What you saved is safe.");
            unlock(page);
            assertThat(page).hasURL(Pattern.compile(".*/profile"));
        }
    }

    @Test
    void bringsBackWhatWasTypedBeforeItLocked() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var page = opened(visitor, "/intake");
            page.check("[name=known][value=NUMBER]");
            page.fill("[name=number]", "4F7KD-29QMX");

            page.clock().fastForward("15:00");

            assertThat(page.locator("main")).containsText("it is not lost");
            unlock(page);
            assertThat(page.locator("[name=number]")).hasValue("4F7KD-29QMX");
        }
    }

    /** The privacy curtain (SCREENS 8.4): a button or a key covers page and title, and again shows them. */
    @Test
    void coversThePageAndItsTitleAndShowsThemAgainWithWhatWasTyped() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var page = opened(visitor, "/intake");
            var title = page.title();
            page.check("[name=known][value=NUMBER]");
            page.fill("[name=number]", "4F7KD-29QMX");

            page.keyboard().press("F8");

            assertThat(page.locator("#curtain")).isVisible();
            assertThat(page.locator("main")).not().isVisible();
            assertThat(page.locator("body").ariaSnapshot()).contains("The page is hidden").doesNotContain("radio");
            assertThat(page.title()).isEqualTo("Kinward");
            page.reload();
            assertThat(page.locator("main")).not().isVisible();
            page.click("#curtain button");
            page.check("[name=known][value=NUMBER]");
            page.fill("[name=number]", "4F7KD-29QMX");
            page.click("[data-curtain]");
            page.keyboard().press("F8");
            assertThat(page.locator("[name=number]")).hasValue("4F7KD-29QMX");
            assertThat(page.title()).isEqualTo(title);
        }
    }

    /** The key of the curtain opens no page that nobody was at: without a line it stays covered until the lock goes out. */
    @Test
    void staysCoveredWhateverKeyIsPressedWhileTheLockDoesNotGoThrough() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var page = opened(visitor, "/intake");
            page.route("**/lock", Route::abort);
            page.clock().fastForward("15:00");
            assertThat(page.locator("#status")).not().isEmpty();

            page.keyboard().press("F8");
            page.keyboard().press("F8");

            assertThat(page.locator("main")).not().isVisible();
            assertThat(page.locator("body").ariaSnapshot()).doesNotContain("radio");
            page.unroute("**/lock");
            // each jump lets a timer ring once: first the wait is over, then somebody looks again
            page.clock().fastForward("02:00");
            page.clock().fastForward("01:00");
            assertThat(page).hasURL(Pattern.compile(".*/lock"));
        }
    }

    /** Without scripts a page without a form leaves by itself; a form stays: what is half typed is worth more. */
    @Test
    void leavesWithoutScriptsUnlessThereIsAFormToFill() {
        var worker = new Browser(port);
        worker.signIn("worker", PASSWORD);
        var leaves = "noscript > meta[http-equiv=refresh][content=900; url=/session-ended]";

        assertThat(Browser.parsed(worker.get("/today")).select(leaves)).hasSize(1);
        assertThat(Browser.parsed(worker.get("/intake")).select(leaves)).isEmpty();
        assertThat(Browser.parsed(new Browser(port).get("/help")).select(leaves)).isEmpty();
    }

    @Test
    void saysThatOneIsSignedOutOnlyToWhoIs() {
        var worker = new Browser(port);
        worker.signIn("worker", PASSWORD);

        assertThat(worker.get("/session-ended").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).get("/session-ended").statusCode()).isEqualTo(200);
    }

    private static Page opened(Visitor visitor, String path) {
        visitor.device().clock().install();
        var page = visitor.open("/sign-in").page();
        page.fill("[name=name]", "worker");
        page.fill("[name=password]", PASSWORD);
        page.click("form[action='/sign-in'] button[type=submit]");
        page.waitForURL(where -> !where.contains("/sign-in"));
        page.navigate(URI.create(page.url()).resolve(path).toString());
        return page;
    }

    private static void unlock(Page page) {
        page.fill("[name=password]", PASSWORD);
        page.click("form[action='/unlock'] button[type=submit]");
    }
}
