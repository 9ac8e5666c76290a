package org.kinward.web.shell.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The components of GOV.UK Frontend as the library itself publishes them. */
final class Published {

    private static final String WHERE = "classpath*:META-INF/resources/webjars/govuk-frontend/*/dist/govuk/components/";

    private Published() {
    }

    /** The html of one example of a component. */
    static Element example(String component, String name) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(WHERE + component + "/fixtures.json");
            try (var file = found[0].getInputStream()) {
                for (var example : new JsonMapper().readTree(file).get("fixtures")) {
                    if (example.get("name").asString().equals(name)) {
                        return Objects.requireNonNull(
                                Jsoup.parseBodyFragment(example.get("html").asString()).body().firstElementChild());
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new AssertionError("no example " + name + " of " + component);
    }
}
