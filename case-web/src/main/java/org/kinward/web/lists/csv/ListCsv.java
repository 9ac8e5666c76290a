package org.kinward.web.lists.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.reporting.export.FormulaGuard;

/**
 * A list as a file that table programs open and that {@link ListFile} reads again: UTF-8 with its mark, commas, a quoted
 * cell each, rows that end with both signs (SCREENS 6.9). No cell is taken for a formula (SECURITY section 6).
 */
public final class ListCsv {

    private static final List<String> HEADER = List.of("code", "english", "french", "local_words", "offered");

    static final String YES = "yes";
    static final String NO = "no";

    /** Between two local words of a cell. */
    static final String BETWEEN = " | ";

    private ListCsv() {
    }

    public static byte[] of(OwnList list) {
        return ("\uFEFF" + Stream.concat(Stream.of(header(list.list())), list.lines().stream()
                .map(line -> list.list() == CodeList.DISTRICT ? after(line.heading(), cells(line)) : cells(line)))
                .map(ListCsv::row).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /** The names of the columns; districts have their region before them. */
    static List<String> header(CodeList list) {
        return list == CodeList.DISTRICT ? after("region", HEADER) : HEADER;
    }

    private static List<String> after(String first, List<String> cells) {
        return Stream.concat(Stream.of(first), cells.stream()).toList();
    }

    private static List<String> cells(OwnLine line) {
        var words = line.words();
        return List.of(WorldCode.own(line.code(), line.heading()), words.english(), words.french(),
                String.join(BETWEEN, words.localWords()),
                line.isRetired() ? NO : YES);
    }

    static String row(List<String> cells) {
        return cells.stream().map(cell -> '"' + FormulaGuard.written(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
