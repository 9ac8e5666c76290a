package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Thymeleaf replaces a tag before it looks at the condition on it: a condition must stand on a tag of its own. */
class TemplateTrapsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CALL = Pattern.compile("::\\s*[\\w-]+\\(");
    private static final Pattern TAG = Pattern.compile("<[a-z:]+\\b[^>]*>", Pattern.DOTALL);

    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var trapped = files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> trapped(read(file)).stream().map(tag -> file.getFileName() + ": " + tag)).toList();

            assertThat(trapped).isEmpty();
        }
    }

    @Test
    void findsTheTrap() {
        var template = "<div th:if=\"${demo}\" th:replace=\"~{ui/inset :: inset}\"></div><p th:if=\"${a}\">a</p>";

        assertThat(trapped(template)).hasSize(1);
    }

    /** Thymeleaf reads arguments by place or by name, and breaks a page off in the middle where both come together. */
    @Test
    void noFragmentIsCalledByPlaceAndByNameAtOnce() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(
                    files.filter(file -> file.toString().endsWith(".html")).flatMap(file -> mixed(read(file)).stream()))
                    .isEmpty();
        }
        assertThat(mixed("~{ui/details :: details(#{a.b},~{x :: y},open=${z == 'a'})}")).hasSize(1);
        assertThat(mixed("~{ui/details :: details(#{a.b(${c},${d == 1})},~{x :: y(a=1)})}")).isEmpty();
    }

    private static List<String> mixed(String template) {
        var plain = template.replaceAll("'[^']*'", "''");
        return CALL.matcher(plain).results().map(found -> plain.substring(found.end()))
                .map(TemplateTrapsTest::arguments)
                .filter(all -> all.stream().anyMatch(TemplateTrapsTest::isNamed)
                        && !all.stream().allMatch(TemplateTrapsTest::isNamed))
                .map(all -> String.join(",", all)).toList();
    }

    private static boolean isNamed(String argument) {
        return argument.strip().matches("(?s)[a-zA-Z]+=[^=].*");
    }

    /** Up to the bracket that closes the call, cut at the commas that stand in no inner bracket. */
    private static List<String> arguments(String rest) {
        var all = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (int at = 0; at < rest.length() && depth >= 0; at++) {
            var sign = rest.charAt(at);
            depth += "({".indexOf(sign) >= 0 ? 1 : ")}".indexOf(sign) >= 0 ? -1 : 0;
            if (depth < 0 || (depth == 0 && sign == ',')) {
                all.add(rest.substring(start, at));
                start = at + 1;
            }
        }
        return all;
    }

    /** Every form sends its stamp: a field of the same name would take its place, and what was typed be lost. */
    @Test
    void noFieldHasTheNameOfTheStamp() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> read(file).contains("page-stamp"))).isEmpty();
        }
    }

    private static List<String> trapped(String template) {
        return TAG.matcher(template).results().map(found -> found.group())
                .filter(tag -> tag.contains("th:replace") || tag.contains("th:insert"))
                .filter(tag -> tag.contains("th:if") || tag.contains("th:unless")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
