package org.kinward.web.intake;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.kinward.web.browser.BasePage;
import org.kinward.web.browser.Visitor;

/** The pages of the first hour in a real browser: what somebody sees, ticks, types and presses. */
final class NightPages {

    private BasePage open;

    private NightPages(BasePage open) {
        this.open = open;
    }

    /** Signs in; the page that comes then belongs to others and is checked by them. */
    static NightPages signIn(Visitor visitor, String name) {
        var pages = new NightPages(visitor.open("/sign-in"));
        pages.page().locator("input[name=name]").fill(name);
        pages.page().locator("input[name=password]").fill("try-kinward-2026");
        pages.page().locator("main form button[type=submit]").first().click();
        pages.page().waitForURL(url -> !url.endsWith("/sign-in"));
        return pages;
    }

    /** Somebody who is signed in on this device already. */
    static NightPages onSameDevice(Visitor visitor) {
        return new NightPages(visitor.open("/profile"));
    }

    Page page() {
        return open.page();
    }

    NightPages go(String path) {
        open = open.after(() -> page().navigate(open.visitor().server() + path));
        return this;
    }

    /** Presses a button and checks the page that comes. */
    NightPages press(String button) {
        open = open.after(() -> {
            page().locator(button).first().click();
            page().waitForLoadState(LoadState.NETWORKIDLE);
        });
        return this;
    }

    NightPages carryOn() {
        return press("main form button[type=submit]:not([value=later]):not([value=add]):not([value=rooms])"
                + ":not([value=read])");
    }

    NightPages tick(String field, String value) {
        page().locator("input[name='%s'][value='%s']".formatted(field, value)).check();
        return this;
    }

    NightPages choose(String field, String value) {
        page().locator("select[name='%s']".formatted(field)).selectOption(value);
        return this;
    }

    NightPages type(Map<String, String> texts) {
        texts.forEach((field, text) -> page().locator("[name='%s']".formatted(field)).fill(text));
        return this;
    }

    NightPages pictured(String name) {
        open.pictured(name);
        return this;
    }

    /** Where the first hour is: {@code /intake/…}. */
    String intake() {
        return page().url().replaceAll(".*(/intake/[0-9a-f-]{36}).*", "$1");
    }
}
