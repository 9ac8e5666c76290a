package org.kinward.web.lists.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.reporting.export.FormulaGuard;

/** A sheet with a header of its own, written and read by the same rules as the lists. */
public final class CsvSheet {

    private final List<String> header;
    private final String key;

    /**
     * @param header
     *            names of the columns, in their order
     * @param key
     *            where the messages about header and number of cells begin
     */
    public CsvSheet(List<String> header, String key) {
        this.header = List.copyOf(header);
        this.key = key;
    }

    public byte[] written(List<List<String>> rows) {
        return ("\uFEFF" + Stream.concat(Stream.of(header), rows.stream()).map(ListCsv::row)
                .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives every row below the header that has as many cells as the header; everything else is a problem. */
    public void read(byte[] file, CsvProblems problems, BiConsumer<Integer, List<String>> reader) {
        var reading = new Reading(problems, reader);
        CsvText.of(file, problems).ifPresent(text -> new CsvReader(text, problems).rows(reading::row));
        if (!reading.isHeaded && problems.none()) {
            problems.add(new CsvProblem(0, "", "lists.csv.empty"));
        }
    }

    /** One file, row by row. */
    private final class Reading {

        private final CsvProblems problems;
        private final BiConsumer<Integer, List<String>> reader;
        private boolean isHeaded;
        private boolean isOurs = true;

        Reading(CsvProblems problems, BiConsumer<Integer, List<String>> reader) {
            this.problems = problems;
            this.reader = reader;
        }

        void row(int number, List<String> cells) {
            if (!isHeaded) {
                isHeaded = true;
                header(number, cells);
            } else if (isOurs && cells.size() != header.size()) {
                problems.add(new CsvProblem(number, "", key + ".cells"));
            } else if (isOurs) {
                reader.accept(number, cells.stream().map(FormulaGuard::read).toList());
            }
        }

        private void header(int number, List<String> cells) {
            var names = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
            isOurs = names.equals(header);
            if (!isOurs) {
                var isParted = names.size() == 1 && names.getFirst().contains(";");
                problems.add(new CsvProblem(number, "", isParted ? "lists.csv.semicolons" : key + ".header"));
            }
        }
    }
}
