package org.kinward.web.browser;

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
        return new Visitor(at(port), width, language, scripts, DevicePool.lend(width, language, scripts));
    }

    /** The same with a device that nobody used before, for who changes its clock or looks at what it loads. */
    public static Visitor withANewDevice(int port, int width, String language, boolean scripts) {
        return new Visitor(at(port), width, language, scripts, DevicePool.made(width, language, scripts));
    }

    private static String at(int port) {
        return "http://localhost:" + port;
    }

    /** Opens a page and checks what every page must keep. */
    public BasePage open(String path) {
        Page page = device.newPage();
        page.navigate(server + path);
        return new BasePage(this, page).checked();
    }

    @Override
    public void close() {
        DevicePool.giveBack(device);
    }
}
