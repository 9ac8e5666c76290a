package org.kinward.web.access.refill;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form that was sent and not handled, until when it may be shown again, and what was typed in it. */
record KeptForm(Stamp stamp, Instant until, Map<String, List<String>> typed) {

    String written() {
        var pairs = typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return until.toEpochMilli() + "\n" + pairs + "\n" + stamp.written();
    }

    static Optional<KeptForm> read(String written) {
        var parts = written.split("\n", 3);
        return Stamp.read(parts[2])
                .map(stamp -> new KeptForm(stamp, Instant.ofEpochMilli(Long.parseLong(parts[0])), typed(parts[1])));
    }

    private static Map<String, List<String>> typed(String pairs) {
        var typed = new LinkedHashMap<String, List<String>>();
        Arrays.stream(pairs.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
                .forEach(pair -> typed.computeIfAbsent(decode(pair[0]), _ -> new ArrayList<>()).add(decode(pair[1])));
        return typed;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "KeptForm";
    }
}
