package org.kinward.web.lists.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListRefusal;
import org.kinward.core.lists.keeping.ListRow;
import org.kinward.reporting.export.FormulaGuard;

/** A file of lines, read. Columns stand in the order of the header that the program writes. */
public final class ListFile {

    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final String FINE = "x";

    private final CsvProblems problems = new CsvProblems();
    private final List<ListRow> rows = new ArrayList<>();
    private boolean isHeaded;
    private boolean isOurs = true;

    private final CodeList list;

    private ListFile(CodeList list) {
        this.list = list;
    }

    /** A file of lines of this list. */
    public static ListFile of(byte[] file, CodeList list) {
        var read = new ListFile(list);
        CsvText.of(file, read.problems).ifPresent(text -> new CsvReader(text, read.problems).rows(read::read));
        if (!read.isHeaded && read.problems.none()) {
            read.problems.add(new CsvProblem(0, "", "lists.csv.empty"));
        }
        return read;
    }

    /** The rows in which nothing is wrong. */
    public List<ListRow> rows() {
        return List.copyOf(rows);
    }

    public CsvProblems problems() {
        return problems;
    }

    /** Name of a column as it stands in the file. */
    public static String name(ListRow.Column column) {
        return switch (column) {
            case REGION -> "region";
            case CODE -> "code";
            case ENGLISH -> "english";
            case FRENCH -> "french";
            case LOCAL_WORDS -> "local_words";
            case RETIRED -> "offered";
        };
    }

    private void read(int number, List<String> cells) {
        if (!isHeaded) {
            isHeaded = true;
            header(number, cells);
        } else if (isOurs && cells.size() != ListCsv.header(list).size()) {
            problems.add(new CsvProblem(number, "",
                    list == CodeList.DISTRICT ? "lists.csv.cells.district" : "lists.csv.cells"));
        } else if (isOurs) {
            row(number, plain(cells.stream().map(FormulaGuard::read).toList()));
        }
    }

    /** The cells of any list: of a district, the region and its own code in one. */
    private List<String> plain(List<String> cells) {
        return list == CodeList.DISTRICT
                ? Stream.concat(Stream.of(WorldCode.whole(cells.getFirst().strip(), cells.get(1).strip())),
                        cells.stream().skip(2)).toList()
                : cells;
    }

    private void header(int number, List<String> cells) {
        var names = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        isOurs = names.equals(ListCsv.header(list));
        if (isOurs) {
            return;
        }
        boolean isParted = names.size() == 1 && names.getFirst().contains(";");
        problems.add(new CsvProblem(number, "", isParted ? "lists.csv.semicolons"
                : list == CodeList.DISTRICT ? "lists.csv.header.district" : "lists.csv.header"));
    }

    private void row(int number, List<String> cells) {
        var local = Arrays.stream(BETWEEN.split(cells.get(3), -1)).map(String::strip).filter(word -> !word.isEmpty())
                .distinct().toList();
        var retired = retired(cells.get(4));
        var wrong = wrong(number, cells, local);
        if (retired.isEmpty()) {
            wrong.add(new CsvProblem(number, name(ListRow.Column.RETIRED), "lists.csv.offered"));
        }
        wrong.forEach(problems::add);
        if (wrong.isEmpty()) {
            rows.add(new ListRow(number, cells.getFirst().strip(),
                    Optional.of(new LineWords(cells.get(1), cells.get(2), local)), retired.orElseThrow()));
        }
    }

    /** Every cell of words that is wrong by itself; if none is, what is wrong with them together stands at the first. */
    private static List<CsvProblem> wrong(int number, List<String> cells, List<String> local) {
        var wrong = new ArrayList<CsvProblem>();
        at(number, ListRow.Column.ENGLISH, LineWords.problem(cells.get(1), FINE, List.of()), wrong);
        at(number, ListRow.Column.FRENCH, LineWords.problem(FINE, cells.get(2), List.of()), wrong);
        at(number, ListRow.Column.LOCAL_WORDS, LineWords.problem(FINE, FINE, local), wrong);
        if (wrong.isEmpty()) {
            at(number, ListRow.Column.ENGLISH, LineWords.problem(cells.get(1), cells.get(2), local), wrong);
        }
        return wrong;
    }

    private static void at(int number, ListRow.Column column, Optional<ListRefusal> problem, List<CsvProblem> wrong) {
        problem.ifPresent(why -> wrong.add(new CsvProblem(number, name(column), "lists.refused." + why)));
    }

    private static Optional<Boolean> retired(String offered) {
        return switch (offered.strip().toLowerCase(Locale.ROOT)) {
            case ListCsv.YES, "oui", "" -> Optional.of(false);
            case ListCsv.NO, "non" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
