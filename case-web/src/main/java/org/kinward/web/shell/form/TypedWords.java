package org.kinward.web.shell.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a form that was not kept: they stand on the page that says why, so that nothing typed gets lost. */
public final class TypedWords {

    /** Days, hours, choices and what the form carries by itself have no blank between two words. */
    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

    private TypedWords() {
    }

    /** Whatever has at least two words. */
    public static List<String> of(Map<String, String[]> fields) {
        return new TreeMap<>(fields).values().stream().flatMap(Stream::of).map(String::strip)
                .filter(value -> WORDS.matcher(value).find()).toList();
    }
}
