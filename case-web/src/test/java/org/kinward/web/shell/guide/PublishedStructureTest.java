package org.kinward.web.shell.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kinward.web.shell.ShellOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Our fragments are built as GOV.UK Frontend publishes its components: the same tags, classes, roles and aria, one in
 * the other. What differs on purpose stands in {@link KnownDifference}.
 */
@ShellOnly
class PublishedStructureTest {

    /**
     * A part of the style guide in one state and the published example with the same parameters; further examples show
     * how the library builds what the part has besides.
     */
    private record Pair(String part, String state, String component, String example, String... further) {
    }

    private static final String OPENED = "/style-guide";
    private static final String WRONG = "/style-guide/wrong";
    private static final List<Pair> PAIRS = List.of(
            new Pair("back-link:default", OPENED, "back-link", "default"),
            new Pair("breadcrumbs:default", OPENED, "breadcrumbs", "default"),
            new Pair("notification-banner:with type as success", OPENED, "notification-banner", "with type as success"),
            new Pair("error-summary:default", WRONG, "error-summary", "default"),
            new Pair("input:with hint text", OPENED, "input", "with hint text"),
            new Pair("input:with hint text", WRONG, "input", "with error and hint"),
            new Pair("radios:small with a divider", OPENED, "radios", "small with a divider"),
            new Pair("input:with width-3 class", OPENED, "input", "with width-3 class"),
            new Pair("date-input:with errors and hint", OPENED, "date-input", "default"),
            new Pair("date-input:with errors and hint", WRONG, "date-input", "with errors and hint"),
            new Pair("radios:with conditional items", OPENED, "radios", "with conditional items", "with a divider"),
            new Pair("radios:with conditional items", WRONG, "radios", "with fieldset and error message",
                    "with conditional items", "with a divider"),
            new Pair("checkboxes:with hints on items", OPENED, "checkboxes", "with hint", "with hints on items"),
            new Pair("checkboxes:with hints on items", WRONG, "checkboxes", "with error message and hint",
                    "with hints on items"),
            new Pair("select:default", OPENED, "select", "default"),
            new Pair("select:default", WRONG, "select", "error"),
            new Pair("character-count:with hint", OPENED, "character-count", "with hint"),
            new Pair("password-input:default", OPENED, "password-input", "default"),
            new Pair("button:default", OPENED, "button", "prevent double click"),
            new Pair("button:secondary", OPENED, "button", "secondary"),
            new Pair("button:warning", OPENED, "button", "warning"), new Pair("button:link", OPENED, "button", "link"),
            new Pair("inset-text:default", OPENED, "inset-text", "default"),
            new Pair("warning-text:default", OPENED, "warning-text", "default"),
            new Pair("details:default", OPENED, "details", "default"),
            new Pair("tag:default", OPENED, "tag", "default"),
            new Pair("tag:orange", OPENED, "tag", "orange"),
            new Pair("task-list:default", OPENED, "task-list", "default", "with hint text and additional states"),
            new Pair("summary-list:with actions", OPENED, "summary-list", "single action with anchor", "with actions"),
            new Pair("summary-list:as a summary card with actions plus summary list actions", OPENED, "summary-list",
                    "summary card with only 1 action", "single action with anchor", "with actions"),
            new Pair("pagination:with prev and next only", OPENED, "pagination", "with prev and next only"));

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everyFragmentIsBuiltAsPublished() {
        var pages = List.of(page(OPENED), page(WRONG));
        var differences = new TreeSet<String>();

        for (var pair : PAIRS) {
            var page = pages.get(pair.state().equals(OPENED) ? 0 : 1);
            differences.addAll(differences(pair, part(page, pair.part())));
        }

        assertThat(KnownDifference.without(differences)).isEmpty();
        assertThat(KnownDifference.unused(differences)).as("no longer different").isEmpty();
    }

    @Test
    void everyPartOfTheStyleGuideThatIsPublishedIsCompared() {
        var compared = PAIRS.stream().map(Pair::part).toList();

        var parts = page(OPENED).select("[data-guide]").eachAttr("data-guide").stream()
                .filter(part -> !part.matches("(own|moj):.*"));

        assertThat(parts).isNotEmpty().allSatisfy(part -> assertThat(compared).contains(part));
    }

    @Test
    void findsAFragmentThatLostARoleAClassOrAnElement() {
        var pair = new Pair("button:link", OPENED, "button", "link");
        var list = new Pair("input:with hint text", OPENED, "input", "with hint text");
        var link = part(page(OPENED), pair.part());
        var input = part(page(OPENED), list.part());

        input.select("label").remove();

        assertThat(differences(pair, link.clone().removeAttr("role"))).hasSize(2);
        assertThat(differences(pair, link.clone().removeClass("govuk-button"))).hasSize(2);
        assertThat(KnownDifference.without(new HashSet<>(differences(list, input))))
                .isNotEmpty().allMatch(line -> line.startsWith("published in input: ") && line.contains("label"));
    }

    private static List<String> differences(Pair pair, Element ours) {
        var built = Structure.of(ours);
        var published = Structure.of(Published.example(pair.component(), pair.example()));
        var anywhere = new TreeSet<>(published);
        Stream.of(pair.further()).map(name -> Published.example(pair.component(), name)).map(Structure::of)
                .forEach(anywhere::addAll);
        var found = new ArrayList<String>();
        only(published, built).forEach(line -> found.add("published in " + pair.component() + ": " + line));
        only(built, anywhere).forEach(line -> found.add("ours in " + pair.component() + ": " + line));
        return found;
    }

    private static Set<String> only(Set<String> here, Set<String> there) {
        var rest = new TreeSet<>(here);
        rest.removeAll(there);
        return rest;
    }

    private static Element part(Document page, String name) {
        var part = page.selectFirst("[data-guide='" + name + "']");
        assertThat(part).as(name).isNotNull();
        var first = part.firstElementChild();
        assertThat(first).as(name).isNotNull();
        return first;
    }

    private Document page(String path) {
        var answer = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(answer, StandardCharsets.UTF_8));
    }
}
