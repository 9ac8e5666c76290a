package org.kinward.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of a test run. Chromium's headless shell, where it is installed, draws the same pages in about half
 * of the processor time, for it carries no windows. Where no browser is installed tests are skipped, or fail if one is
 * required.
 */
final class Chromium {

    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync");

    /** One process draws every page: about a sixth of the browser's processor time is saved. */
    private static final List<String> ONE_DRAWS = List.of("--in-process-gpu", "--renderer-process-limit=1");

    private static @Nullable Browser running;

    private Chromium() {
    }

    static synchronized Browser browser() {
        if (running == null) {
            var program = installed();
            if (program.isEmpty()) {
                var message = "no Chromium is installed; set -Dkinward.browser.path";
                if (Boolean.getBoolean("kinward.browser.required")) {
                    throw new AssertionError(message);
                }
                Assumptions.abort(message);
            }
            running = start(program.get());
        }
        return running;
    }

    private static Browser start(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program)
                        .setArgs(Stream.of(QUIET, ONE_DRAWS).flatMap(List::stream).toList()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
        return browser;
    }

    private static Optional<Path> installed() {
        var usual = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        return Stream.concat(Stream.ofNullable(System.getProperty("kinward.browser.path")), usual).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }
}
