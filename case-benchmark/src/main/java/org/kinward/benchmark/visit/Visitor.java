package org.kinward.benchmark.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One browser: cookies of its own, redirects followed, answers packed as browsers ask for them. The connections are
 * shared, as they are behind the proxy that stands in front of the program.
 */
public final class Visitor {

    private static final int MOST_REDIRECTS = 4;

    private final URI base;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();

    public Visitor(URI base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    /** Connections for many visitors. */
    public static HttpClient connections() {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5)).build();
    }

    public Page get(String path) throws Refused, InterruptedException {
        return follow(sent(HttpRequest.newBuilder(base.resolve(path)).GET()));
    }

    /** Sends a form and goes where it leads. */
    public Page submit(Form form) throws Refused, InterruptedException {
        return follow(post(form).answer());
    }

    /** Sends a form; the moment of its own answer counts, wherever that leads. */
    public Answered post(Form form) throws Refused, InterruptedException {
        var answer = sent(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.body())));
        return new Answered(answer, System.nanoTime());
    }

    /** One answer, not followed yet. */
    public record Answered(HttpResponse<byte[]> answer, long arrived) {
    }

    public Page follow(HttpResponse<byte[]> first) throws Refused, InterruptedException {
        var answer = first;
        for (var left = MOST_REDIRECTS; answer.statusCode() / 100 == 3 && left > 0; left--) {
            var to = answer.headers().firstValue("Location").orElseThrow(() -> new Refused("a redirect to nowhere"));
            answer = sent(HttpRequest.newBuilder(answer.uri().resolve(to)).GET());
        }
        if (answer.statusCode() != 200) {
            throw new Refused(answer.statusCode() + " at " + answer.uri().getPath());
        }
        var arrived = System.nanoTime();
        return Page.of(answer.uri(), text(answer), arrived);
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) throws Refused, InterruptedException {
        request.timeout(Duration.ofSeconds(60)).header("Accept", "text/html").header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en");
        try {
            cookies.get(base, Map.of()).getOrDefault("Cookie", List.of())
                    .forEach(cookie -> request.header("Cookie", cookie));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            cookies.put(base, answer.headers().map());
            if (answer.statusCode() / 100 != 2 && answer.statusCode() / 100 != 3) {
                throw new Refused(answer.statusCode() + " at " + answer.uri().getPath());
            }
            return answer;
        } catch (IOException lost) {
            throw new Refused("no answer: " + lost.getClass().getSimpleName());
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws Refused {
        var packed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        try (var body = new ByteArrayInputStream(answer.body());
                var plain = packed ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new Refused("a broken answer at " + answer.uri().getPath());
        }
    }
}
