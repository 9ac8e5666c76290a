package org.kinward.web.intake;

import java.util.Map;

import com.microsoft.playwright.Page;
import org.kinward.web.browser.BasePage;
import org.kinward.web.browser.Visitor;

/** The pages of the first hour in a real browser: what somebody sees, ticks, types and presses. */
public final class NightPages {

    private BasePage open;

    private NightPages(BasePage open) {
        this.open = open;
    }

    /** Signs in on this device. */
    public static NightPages signIn(Visitor visitor, String name) {
        var pages = new NightPages(visitor.open("/sign-in"));
        pages.page().locator("input[name=name]").fill(name);
        pages.page().locator("input[name=password]").fill("try-kinward-2026");
        pages.page().locator("main form button[type=submit]").first().click();
        pages.page().waitForURL(url -> !url.endsWith("/sign-in"));
        // the language belongs to the person: another test may have chosen another one
        return pages.go("/language/" + visitor.language() + "?to=/profile");
    }

    /** Somebody who is signed in on this device already. */
    public static NightPages onSameDevice(Visitor visitor) {
        return new NightPages(visitor.open("/profile"));
    }

    public Page page() {
        return open.page();
    }

    public NightPages go(String path) {
        open = open.after(() -> page().navigate(open.visitor().server() + path));
        return this;
    }

    /** Presses a button and checks the page that comes. */
    public NightPages press(String button) {
        open = open.after(() -> page().locator(button).first().click());
        return this;
    }

    /** Keys of somebody without a mouse; the last is Enter, and the page that comes is checked. */
    public NightPages keys(String... keys) {
        open = open.after(() -> {
            for (var key : keys) {
                page().keyboard().press(key);
            }
            page().keyboard().press("Enter");
        });
        return this;
    }

    /** The button of the browser. */
    public NightPages back() {
        open = open.after(() -> page().goBack());
        return this;
    }

    /** A double click. */
    public NightPages pressTwice(String button) {
        open = open.after(() -> page().locator(button).first().dblclick());
        return this;
    }

    /** At the first place that is offered; who works at one place only is not asked. */
    public NightPages atAnyPlace() {
        var places = page().locator("input[type=radio][name=place]");
        if (places.count() > 0) {
            places.first().check();
        }
        return this;
    }

    /** Says why a question of a sheet has no answer. */
    public NightPages without(String question, String reason) {
        var line = page().locator("input[name='q.%s.standing'][value='%s']".formatted(question, reason));
        if (!line.isVisible()) {
            page().locator("details", new Page.LocatorOptions().setHas(line)).locator("summary").first().click();
        }
        line.check();
        return this;
    }

    public String text() {
        return page().locator("main").textContent();
    }

    public NightPages carryOn() {
        return press("main form button[type=submit]:not([value=later]):not([value=add]):not([value=rooms])"
                + ":not([value=read]):not([value=find]):not([value=paper]):not([value=typed])"
                + ":not([hidden])");
    }

    public NightPages tick(String field, String value) {
        page().locator("input[name='%s'][value='%s']".formatted(field, value)).check();
        return this;
    }

    public NightPages choose(String field, String value) {
        page().locator("select[name='%s']".formatted(field)).selectOption(value);
        return this;
    }

    public NightPages type(Map<String, String> texts) {
        texts.forEach((field, text) -> page().locator("[name='%s']".formatted(field)).fill(text));
        return this;
    }

    public NightPages pictured(String name) {
        open.pictured(name);
        return this;
    }

    /** Where the first hour is: {@code /intake/…}. */
    public String intake() {
        return page().url().replaceAll(".*(/intake/[0-9a-f-]{36}).*", "$1");
    }
}
