package org.kinward.benchmark.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.lists.CodeList;

/**
 * What the program brings along and invented children are told or asked with: the words of its lists, and the versions
 * of the data-use statement, the oldest first.
 */
public record Told(Map<CodeList, List<String>> codes, List<Version> statements) {

    public Told {
        codes = Map.copyOf(codes);
        statements = statements.stream().sorted(Comparator.comparing(Version::published)).toList();
    }

    /** A version and when it was published. */
    public record Version(UUID id, Instant published) {
    }

    /** Of rows of words, list by list. */
    public static Told of(List<Map.Entry<CodeList, String>> words, List<Version> statements) {
        var codes = new EnumMap<CodeList, List<String>>(CodeList.class);
        words.forEach(word -> codes.computeIfAbsent(word.getKey(), _ -> new ArrayList<>()).add(word.getValue()));
        return new Told(codes, statements);
    }

    public List<String> words(CodeList list) {
        return codes.getOrDefault(list, List.of("OTHER"));
    }

    /** The version in force at a moment; the first one for records older than the program. */
    public UUID statement(Instant at) {
        return statements.stream().filter(one -> !one.published().isAfter(at))
                .reduce((_, later) -> later).orElse(statements.getFirst()).id();
    }
}
