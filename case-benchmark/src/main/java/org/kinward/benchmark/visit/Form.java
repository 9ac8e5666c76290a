package org.kinward.benchmark.visit;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * A form as it stood on a page: with its token, its stamp and everything that was filled in already.
 *
 * @param action
 *            where it is sent
 * @param fields
 *            what would be sent now
 */
public record Form(URI action, Map<String, String> fields) {

    public Form {
        fields = new LinkedHashMap<>(fields);
    }

    /** Everything a browser would send, but for buttons and for ticks that are not set. */
    public static Form of(URI page, Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name]").forEach(input -> {
            var choice = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!choice || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.val());
            }
        });
        form.select("select[name]").forEach(list -> list.select("option[selected]")
                .forEach(option -> fields.put(list.attr("name"), option.attr("value"))));
        return new Form(page.resolve(form.attr("action")), fields);
    }

    public Form with(Map<String, String> typed) {
        var both = new LinkedHashMap<>(fields);
        both.putAll(typed);
        return new Form(action, both);
    }

    String body() {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
