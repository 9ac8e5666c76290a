package org.kinward.web.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.kinward.web.access.Browser;
import org.kinward.web.intake.Shift;

/** Somebody at a browser who keeps every answer that came. */
final class Witness {

    /**
     * One answer.
     *
     * @param pressed
     *            whether the person pressed for a name or had just typed it
     */
    record Seen(String who, boolean pressed, HttpResponse<String> answer) {

        String address() {
            return who + " " + answer.request().method() + " " + answer.request().uri() + " " + answer.statusCode();
        }

        String title() {
            return Browser.parsed(answer).title();
        }

        boolean isPage() {
            return answer.statusCode() == 200;
        }
    }

    private final Browser browser;
    private final String name;
    private final List<Seen> seen;

    private Witness(Browser browser, String name, List<Seen> seen) {
        this.browser = browser;
        this.name = name;
        this.seen = seen;
    }

    static Witness of(int port, String name, List<Seen> seen) {
        var witness = new Witness(new Browser(port), name, seen);
        assertThat(witness.browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return witness;
    }

    HttpResponse<String> get(String path) {
        return kept(browser.get(path), false);
    }

    Document page(String path) {
        return Browser.parsed(get(path));
    }

    /** Opens a page and sends its form for this action. */
    HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        return kept(browser.post(action, fields(page, action, typed)), false);
    }

    /** The same by somebody who asks for what is protected, or who has just typed it. */
    HttpResponse<String> press(String page, String action, Map<String, String> typed) {
        return kept(browser.post(action, fields(page, action, typed)), true);
    }

    /** Sends a form after the session was lost. */
    HttpResponse<String> sendTooLate(String page, String action, Map<String, String> typed) {
        var fields = fields(page, action, typed);
        browser.forgetSession();
        return kept(browser.post(action, fields), false);
    }

    void saves(String path, Map<String, String> typed) {
        var answer = send(path, path, typed);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(302);
    }

    private Map<String, String> fields(String page, String action, Map<String, String> typed) {
        return Shift.asItStands(page(page), action, typed);
    }

    private HttpResponse<String> kept(HttpResponse<String> answer, boolean pressed) {
        seen.add(new Seen(name, pressed, answer));
        return answer;
    }
}
