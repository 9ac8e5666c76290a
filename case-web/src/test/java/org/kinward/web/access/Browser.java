package org.kinward.web.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript against the running program: keeps cookies, sends forms with their hidden fields. */
public final class Browser {

    /** One for everybody: each has threads of its own, and a test has many people. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final String base;
    private String forwardedFor = "";

    public Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** The header of a proxy on the way, or of somebody who says so. */
    public Browser forwardedFor(String addresses) {
        this.forwardedFor = addresses;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** A carer leaves every shift she has and takes one at this place. */
    void takeShift(UUID place) {
        parsed(get("/shift")).select("form[action$=/off]")
                .forEach(left -> submit("/shift", left.attr("action"), Map.of()));
        submit("/shift", "/shift/" + place + "/on", Map.of());
    }

    /** Opens the page and sends its form for this action, with these fields typed over its own. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        return submit(parsed(get(page)), action, typed);
    }

    public HttpResponse<String> submit(Document page, String action, Map<String, String> typed) {
        return post(action, filled(page, action, typed));
    }

    public static Map<String, String> filled(Document page, String action, Map<String, String> typed) {
        var form = page.selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form for " + action + " on " + page.title());
        }
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(typed);
        return fields;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return postEncoded(path, encoded(fields));
    }

    /** The fields as a browser writes them into the body of a form. */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The same where a file comes back. */
    public HttpResponse<byte[]> file(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))), BodyHandlers.ofByteArray());
    }

    /** Sends a body as it stands, whatever is broken in it. */
    public HttpResponse<String> postEncoded(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file in its field {@code file}. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file) {
        return upload(path, fields, "list.csv", file);
    }

    /** The same under this name. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] file) {
        var between = "--between-the-parts";
        var parts = new ByteArrayOutputStream();
        fields.forEach((field, value) -> parts.writeBytes(("--" + between
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        parts.writeBytes(
                ("--" + between + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\""
                        + "\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(file);
        parts.writeBytes(("\r\n--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    public HttpResponse<String> signIn(String name, String password) {
        return submit("/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    /** The value of the session cookie. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("kinward"))
                .findFirst().orElseThrow().getValue();
    }

    /** Brings a cookie that the program did not give. */
    public void bring(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookie.setDomain(URI.create(base).getHost());
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    public void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    public static Document parsed(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        try {
            var mine = cookies.get(request.build().uri(), Map.of()).getOrDefault("Cookie", List.of());
            if (!mine.isEmpty()) {
                request.header("Cookie", String.join("; ", mine));
            }
            var answer = CLIENT.send(request.build(), reader);
            cookies.put(answer.uri(), answer.headers().map());
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
