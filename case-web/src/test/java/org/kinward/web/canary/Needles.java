package org.kinward.web.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Many canaries looked for in one pass over the bytes, in every form that {@link Canary#forms} gives: one by one they would
 * take minutes for the files of a server. Four bytes say where a form may begin; there it is compared whole.
 */
final class Needles {

    private static final int START = 4;
    private static final int BYTE = 8;

    /** One form as bytes, and whose it is. */
    private record Needle(byte[] form, Canary canary) {

        boolean isAt(int place, byte[] text) {
            return place + form.length <= text.length
                    && Arrays.equals(form, 0, form.length, text, place, place + form.length);
        }
    }

    private final Map<Integer, List<Needle>> byStart = new TreeMap<>();
    private final boolean[] starts = new boolean[1 << (2 * BYTE)];

    Needles(Collection<Canary> canaries) {
        this(canaries, Canary::forms);
    }

    private Needles(Collection<Canary> canaries, Function<Canary, Stream<String>> forms) {
        for (var canary : canaries) {
            forms.apply(canary).forEach(form -> add(new Needle(form.getBytes(StandardCharsets.UTF_8), canary)));
        }
    }

    /** For a text that was put into small letters. */
    static Needles inSmallLetters(Collection<Canary> canaries) {
        return new Needles(canaries, Canary::smallForms);
    }

    private void add(Needle needle) {
        var start = 0;
        for (var at = 0; at < START; at++) {
            start = start << BYTE | needle.form()[at] & 0xff;
        }
        starts[place(start)] = true;
        byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(needle);
    }

    private static int place(int start) {
        return start * 0x9E3779B1 >>> (2 * BYTE);
    }

    /** Which canaries are in a text. */
    Set<Canary> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Which canaries are in these bytes. */
    Set<Canary> in(byte[] text) {
        var found = new LinkedHashSet<Canary>();
        var start = 0;
        for (var at = 0; at < text.length; at++) {
            start = start << BYTE | text[at] & 0xff;
            if (starts[place(start)] && byStart.containsKey(start)) {
                var from = at - START + 1;
                byStart.get(start).stream().filter(needle -> needle.isAt(from, text))
                        .forEach(needle -> found.add(needle.canary()));
            }
        }
        return found;
    }

    /** Whether any of them is in the text. */
    boolean areIn(String text) {
        return !in(text).isEmpty();
    }
}
