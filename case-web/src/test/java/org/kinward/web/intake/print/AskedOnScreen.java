package org.kinward.web.intake.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a template asks, from top to bottom: the message keys of its questions. */
public final class AskedOnScreen {

    private static final Pattern QUESTION = Pattern
            .compile("(?:legend|label)=#\\{\\|?((?:\\$\\{[a-z]+}|[^|}(])*)");

    private AskedOnScreen() {
    }

    /** Of this template, such as {@code days/talk}; a part of a key that depends is left as it stands there. */
    public static List<String> in(String template) {
        try (var text = AskedOnScreen.class.getResourceAsStream("/templates/" + template + ".html")) {
            return QUESTION.matcher(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8))
                    .results().map(found -> found.group(1)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
