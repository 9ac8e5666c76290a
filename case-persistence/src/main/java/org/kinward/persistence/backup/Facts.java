package org.kinward.persistence.backup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kinward.core.backup.CopyRefused;

/** What is written down when a copy is made: the first thing in it, and judged before anything else is taken out. */
record Facts(Map<String, String> known) {

    Facts {
        known = Map.copyOf(known);
    }

    /** The facts of every copy, and those of its kind. */
    static Facts madeAt(Instant time, Map<String, String> more) {
        var facts = new TreeMap<>(more);
        facts.put("made", time.toString());
        facts.put("program", String.valueOf(Facts.class.getPackage().getImplementationVersion()));
        facts.put("machine", machine());
        return new Facts(facts);
    }

    static Facts read(String text) {
        return new Facts(text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first)));
    }

    String text() {
        return new TreeMap<>(known).entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }

    String of(String word) {
        return known.getOrDefault(word, "");
    }

    Instant made() throws CopyRefused {
        try {
            return Instant.parse(of("made"));
        } catch (DateTimeParseException none) {
            throw new CopyRefused("the copy does not say when it was made", none);
        }
    }

    Set<String> migrations() {
        return Set.of(of("migrations").split(" "));
    }

    /** The files of a server fit machines of one kind only. */
    static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
