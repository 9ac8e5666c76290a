package org.kinward.web.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Devices that people of tests use one after the other: an empty page stays open on each, so what the browser has read of
 * scripts and styles stays warm. Nothing else stays: neither a cookie nor another page.
 */
final class DevicePool {

    private static final Map<String, Deque<BrowserContext>> IDLE = new HashMap<>();
    private static final Map<BrowserContext, Lent> LENT = new HashMap<>();

    private DevicePool() {
    }

    private record Lent(String kind, Page empty) {
    }

    static synchronized BrowserContext lend(int width, String language, boolean scripts) {
        var kind = width + language + scripts;
        var idle = IDLE.computeIfAbsent(kind, _ -> new ArrayDeque<>()).poll();
        if (idle != null) {
            return idle;
        }
        var device = made(width, language, scripts);
        LENT.put(device, new Lent(kind, device.newPage()));
        return device;
    }

    /** One that nobody used before and nobody uses afterwards: its clock, network or storage may be changed. */
    static BrowserContext made(int width, String language, boolean scripts) {
        return Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, Visitor.HEIGHT)
                .setLocale(language).setJavaScriptEnabled(scripts)
                .setExtraHTTPHeaders(Map.of("Accept-Language", language)));
    }

    static synchronized void giveBack(BrowserContext device) {
        var lent = LENT.get(device);
        if (lent == null) {
            device.close();
            return;
        }
        device.pages().stream().filter(page -> !page.equals(lent.empty())).toList().forEach(Page::close);
        device.clearCookies();
        IDLE.computeIfAbsent(lent.kind(), _ -> new ArrayDeque<>()).push(device);
    }
}
