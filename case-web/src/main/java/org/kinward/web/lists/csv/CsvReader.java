package org.kinward.web.lists.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads rows of cells as RFC 4180 has them: commas, double quotes around a cell, two of them for one inside. Rows end with
 * a line feed, a carriage return or both. What is no such file is told with its row, and reading goes on with the next one.
 */
final class CsvReader {

    private static final char QUOTE = '"';

    private final String text;
    private final CsvProblems problems;
    private int at;
    private int row = 1;

    CsvReader(String text, CsvProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Gives every row that can be read with its number; a row of nothing is none. */
    void rows(BiConsumer<Integer, List<String>> reader) {
        for (; at < text.length(); row++) {
            var cells = new ArrayList<String>();
            boolean isWhole = true;
            do {
                isWhole &= cell(cells);
            } while (more());
            endOfRow();
            if (!isWhole) {
                problems.add(new CsvProblem(row, "", "lists.csv.quotes"));
            } else if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                reader.accept(row, cells);
            }
        }
    }

    /** Reads one cell; false if its quotes do not fit. */
    private boolean cell(List<String> cells) {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            return quoted(cells);
        }
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        cells.add(text.substring(from, at));
        return cells.getLast().indexOf(QUOTE) < 0;
    }

    private boolean quoted(List<String> cells) {
        var words = new StringBuilder();
        for (; at < text.length(); at++) {
            if (text.charAt(at) != QUOTE) {
                words.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                words.append(QUOTE);
                at++;
            } else {
                at++;
                cells.add(words.toString());
                return endsHere();
            }
        }
        cells.add(words.toString());
        return false;
    }

    /** Whether a quoted cell ends with its quote; if not, what follows is skipped. */
    private boolean endsHere() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return from == at;
    }

    private boolean more() {
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void endOfRow() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private static boolean isEnd(char sign) {
        return sign == ',' || sign == '\r' || sign == '\n';
    }
}
