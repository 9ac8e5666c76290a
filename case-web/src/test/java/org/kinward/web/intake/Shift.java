package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.kinward.web.access.Browser;

/** Somebody at work in a browser without JavaScript: signs in, opens sheets, sends them. */
public final class Shift {

    private final Browser browser;

    private Shift(Browser browser) {
        this.browser = browser;
    }

    /** A duty carer who is signed on at the first of the places, and at no other, whatever tests before this one have left. */
    public static Shift carer(int port) {
        var shift = new Shift(new Browser(port));
        shift.browser.signIn("carer", "try-kinward-2026");
        shift.inEnglish();
        var page = Browser.parsed(shift.browser.get("/shift"));
        var places = page.select("form[action^=/shift/]");
        for (var place : places) {
            var wanted = place == places.first() ? "/on" : "/off";
            if (place.attr("action").endsWith(wanted)) {
                shift.browser.submit(page, place.attr("action"), Map.of());
            }
        }
        return shift;
    }

    public static Shift of(int port, String name) {
        var shift = new Shift(new Browser(port));
        shift.browser.signIn(name, "try-kinward-2026");
        return shift;
    }

    /** Speaks English, whatever tests before this one have left. */
    public Shift inEnglish() {
        browser.get("/language/en?to=/profile");
        return this;
    }

    Shift inFrench() {
        browser.get("/language/fr?to=/profile");
        return this;
    }

    /** Begins a first hour and says where it is: {@code /intake/…}. */
    public String begin() {
        var answer = browser.submit("/intake", "/intake",
                choosing(Browser.parsed(browser.get("/intake")), Map.of("known", "NOTHING")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return to(answer).replaceAll("/safety$", "");
    }

    /** What was typed, with a place where the page asks for one: who works at one place only is not asked. */
    static Map<String, String> choosing(Document page, Map<String, String> typed) {
        var place = page.selectFirst("input[name=place]");
        var all = new HashMap<>(typed);
        if (place != null) {
            all.put("place", place.attr("value"));
        }
        return all;
    }

    /** Sends a sheet with these answers, and everything else as it stands there. */
    public HttpResponse<String> answer(String path, Map<String, String> typed) {
        return send(page(path), path, typed);
    }

    /** Opens a page and sends the form for this action as it stands. */
    public HttpResponse<String> answer(String page, String action) {
        return send(page(page), action, Map.of());
    }

    public HttpResponse<String> send(Document page, String action, Map<String, String> typed) {
        return browser.post(action, asItStands(page, action, typed));
    }

    /** All fields of a form as a browser would send them, some typed over. */
    public static Map<String, String> asItStands(Document page, String action, Map<String, String> typed) {
        var fields = new HashMap<>(Browser.filled(page, action, Map.of()));
        var form = page.selectFirst("form[action=" + action + "]");
        assertThat(form).isNotNull();
        form.select("input[type=text],textarea").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[checked]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("select").forEach(list -> list.select("option[selected]")
                .forEach(option -> fields.put(list.attr("name"), option.attr("value"))));
        fields.putAll(typed);
        return fields;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return browser.post(path, fields);
    }

    /** A body as it stands, where a name comes several times. */
    public HttpResponse<String> sendAll(String path, String body) {
        return browser.postEncoded(path, body);
    }

    /** The form for this action as it stands, where a file comes back. */
    public HttpResponse<byte[]> file(Document page, String action) {
        return file(page, action, Map.of());
    }

    public HttpResponse<byte[]> file(Document page, String action, Map<String, String> typed) {
        return browser.file(action, asItStands(page, action, typed));
    }

    /** Sends the form for this action as it stands, with some fields written over as no browser writes them. */
    HttpResponse<String> sendWithBroken(String action, String broken) {
        var fields = asItStands(page(action), action, Map.of());
        for (var field : broken.split("&")) {
            fields.remove(field.replaceAll("=.*", ""));
        }
        return browser.postEncoded(action, Browser.encoded(fields) + "&" + broken);
    }

    /** The form of the page that takes a file, with this one under this name. */
    public HttpResponse<String> upload(Document page, Map<String, String> typed, String name, byte[] file) {
        var action = page.select("form[enctype=multipart/form-data]").attr("action");
        return browser.upload(action, asItStands(page, action, typed), name, file);
    }

    public HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    public Document page(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Browser.parsed(answer);
    }

    /** What stands on the lists of people, read line by line as the carer on shift may. */
    List<String> told(String intake) {
        var people = intake + "/people";
        return page(people).select("form[action$=/show]").stream()
                .map(line -> Browser.parsed(post(people + "/show", Map.of("_csrf", line.select("[name=_csrf]").val(),
                        "field", line.select("[name=field]").val(), "item", line.select("[name=item]").val()))))
                .map(shown -> shown.select("[data-revealed]").text()).toList();
    }

    public static String to(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** The same with what is behind its question mark. */
    public static String whole(HttpResponse<String> answer) {
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getQuery() == null ? to.getPath() : to.getPath() + '?' + to.getQuery();
    }
}
