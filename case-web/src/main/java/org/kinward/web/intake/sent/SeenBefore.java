package org.kinward.web.intake.sent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.UnreadableForm;

/**
 * The answers that were on the screen when the sheet was opened. They travel with the form, so that a conflict can show
 * what was there before both people wrote. Details of the vault are never among them: they are not shown back.
 */
public final class SeenBefore {

    /** The hidden field. */
    public static final String NAME = "seen";

    /** More than any sheet has. */
    private static final int LONGEST = 20_000;

    private SeenBefore() {
    }

    public static String write(Questions questions) {
        return write(questions, Parameters.NONE);
    }

    /** With what else was on the screen. */
    public static String write(Questions questions, Parameters more) {
        var text = new StringBuilder();
        Flat.of((Record) questions, Reading.QUESTIONS).and(more).sent().forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> text.append(text.isEmpty() ? "" : "&").append(code(name)).append('=')
                        .append(code(value))));
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    public static Parameters read(String written) {
        if (written.length() > LONGEST) {
            throw new UnreadableForm(NAME);
        }
        try {
            return parameters(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm(NAME);
        }
    }

    private static Parameters parameters(String text) {
        Map<String, List<String>> sent = new HashMap<>();
        for (var pair : text.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                var value = URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8);
                sent.computeIfAbsent(URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                        _ -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(Map.copyOf(sent));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
