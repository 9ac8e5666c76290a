package org.kinward.web.demo.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

/** One line of a file of invented children; an empty cell is a question that nobody has asked yet. */
public record Cells(Map<String, String> texts) {

    /** All lines of a file, without its remarks. */
    public static List<Cells> read(String file, List<String> columns) throws IOException {
        return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line(line, columns)).toList();
    }

    private static Cells line(String line, List<String> columns) {
        var said = line.split(";", -1);
        var texts = new HashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) {
            texts.put(columns.get(column), column < said.length ? said[column].strip() : "");
        }
        return new Cells(Map.copyOf(texts));
    }

    /** What stands in a column. */
    public Optional<String> told(String column) {
        return Optional.of(texts.getOrDefault(column, "")).filter(text -> !text.isEmpty());
    }

    /** What must stand there. */
    public String said(String column) {
        return told(column).orElseThrow();
    }

    /** Several values in one cell. */
    public List<String> several(String column) {
        return told(column).stream().flatMap(text -> Arrays.stream(text.split(" "))).toList();
    }

    /** A number; 0 where none stands. */
    public int number(String column) {
        return told(column).map(Integer::parseInt).orElse(0);
    }
}
