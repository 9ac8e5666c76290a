package org.kinward.benchmark.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One browser: keeps its cookies, follows redirects, fills in the forms of the pages it is given. */
final class Visitor {

    /** A page as it came. */
    record Page(URI address, int status, Document content) {

        /** The first form whose action ends so, or the first of all. */
        Element form(String actionEnd) throws Refused {
            var form = content.selectFirst("main form[action$=" + actionEnd + "], form[action$=" + actionEnd + "]");
            if (form == null) {
                throw new Refused("no form " + actionEnd + " on " + address.getPath());
            }
            return form;
        }
    }

    private final URI base;
    private final HttpClient client;

    Visitor(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    Page get(String path) throws Refused, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Sends a form as it stands, with some fields filled in. */
    Page submit(Page page, Element form, Map<String, String> filled) throws Refused, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name], select[name]").forEach(input -> {
            var choice = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!choice || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.val());
            }
        });
        fields.putAll(filled);
        var body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.address().resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) throws Refused, InterruptedException {
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(60)).header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new Refused(answer.statusCode() + " at " + answer.uri().getPath());
            }
            return new Page(answer.uri(), answer.statusCode(), Jsoup.parse(answer.body(), answer.uri().toString()));
        } catch (IOException lost) {
            throw new Refused("no answer: " + lost.getClass().getSimpleName());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
