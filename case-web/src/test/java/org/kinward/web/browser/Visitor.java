package org.kinward.web.browser;

import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Somebody with a device: a width, a language, scripts on or off, and cookies of their own.
 *
 * @param server
 *            where the program answers, such as {@code http://localhost:8080}
 */
public record Visitor(String server, int width, String language, boolean scripts,
        BrowserContext device) implements AutoCloseable {

    static final int HEIGHT = 800;

    /** A desk: 1280 wide, English, scripts on. */
    public static Visitor atADesk(int port) {
        return of(port, 1280, "en", true);
    }

    /** A small phone, French, no scripts: the least that must work. */
    public static Visitor onASmallPhone(int port) {
        return of(port, 320, "fr", false);
    }

    public static Visitor of(int port, int width, String language, boolean scripts) {
        var options = new NewContextOptions().setViewportSize(width, HEIGHT).setLocale(language)
                .setJavaScriptEnabled(scripts).setExtraHTTPHeaders(Map.of("Accept-Language", language));
        return new Visitor("http://localhost:" + port, width, language, scripts,
                Chromium.browser().newContext(options));
    }

    /** Opens a page and checks what every page must keep. */
    public BasePage open(String path) {
        Page page = device.newPage();
        page.navigate(server + path);
        return new BasePage(this, page).checked();
    }

    @Override
    public void close() {
        device.close();
    }
}
