package org.kinward.web.service.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.core.service.file.DirectoryRow;
import org.kinward.core.service.file.DirectoryRow.Column;
import org.kinward.web.lists.csv.CsvProblem;
import org.kinward.web.lists.csv.CsvProblems;
import org.kinward.web.lists.csv.CsvSheet;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.service.directory.TypedProvider;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** The directory as a file. Each row is read as the form of a line is, so that both refuse the same. */
final class ProviderFile {

    private static final Map<String, Column> COLUMNS = Map.ofEntries(Map.entry("office.kind", Column.KIND),
            Map.entry("office.name", Column.NAME), Map.entry("services", Column.SERVICES),
            Map.entry("reach.places", Column.PLACES), Map.entry("reach.from", Column.AGE_FROM),
            Map.entry("reach.to", Column.AGE_TO), Map.entry("reach.sexes", Column.SEXES),
            Map.entry("reach.languages", Column.LANGUAGES), Map.entry("terms.cost", Column.COST),
            Map.entry("terms.opening", Column.OPENING), Map.entry("terms.capacity", Column.CAPACITY),
            Map.entry("office.contact", Column.CONTACT));

    private static final List<Column> ORDER = List.of(Column.values());

    private static final CsvSheet SHEET = new CsvSheet(
            ORDER.stream().map(ProviderFile::name).toList(), "service.csv");

    private final CsvProblems problems = new CsvProblems();
    private final List<DirectoryRow> rows = new ArrayList<>();

    private ProviderFile() {
    }

    static ProviderFile of(byte[] file, ListedWords words) {
        var read = new ProviderFile();
        SHEET.read(file, read.problems, (number, cells) -> read.row(number, cells, words));
        return read;
    }

    /** The lines that are not retired, as a table program opens them and {@link #of} reads them again. */
    static byte[] written(List<Provider> lines) {
        return SHEET.written(lines.stream().filter(line -> line.state() != ProviderState.RETIRED)
                .map(ProviderFile::cells).toList());
    }

    List<DirectoryRow> rows() {
        return List.copyOf(rows);
    }

    CsvProblems problems() {
        return problems;
    }

    static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private void row(int number, List<String> cells, ListedWords words) {
        var form = form(cells);
        var result = new BeanPropertyBindingResult(form, "form");
        form.read(result, words).ifPresent(facts -> rows.add(new DirectoryRow(number, facts)));
        result.getFieldErrors().forEach(error -> problems.add(new CsvProblem(number, column(error),
                String.valueOf(error.getCode()))));
    }

    private static String column(FieldError error) {
        var column = COLUMNS.get(error.getField());
        return column == null ? "" : name(column);
    }

    private static TypedProvider form(List<String> cells) {
        return new TypedProvider("",
                new TypedProvider.OfficeInput(at(cells, Column.KIND), at(cells, Column.NAME),
                        at(cells, Column.CONTACT)),
                words(cells, Column.SERVICES),
                new TypedProvider.ReachInput(at(cells, Column.PLACES), at(cells, Column.AGE_FROM),
                        at(cells, Column.AGE_TO), words(cells, Column.SEXES), at(cells, Column.LANGUAGES)),
                new TypedProvider.TermsInput(at(cells, Column.COST), at(cells, Column.OPENING),
                        at(cells, Column.CAPACITY)),
                FormStamp.orEmpty(null));
    }

    private static String at(List<String> cells, Column column) {
        return cells.get(ORDER.indexOf(column)).strip();
    }

    private static List<String> words(List<String> cells, Column column) {
        return Arrays.stream(at(cells, column).split(";")).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .toList();
    }

    private static List<String> cells(Provider line) {
        var facts = line.facts();
        var reach = facts.reach();
        var capacity = facts.terms().capacity();
        return List.of(facts.office().kind().name(), facts.office().name(),
                facts.services().stream().map(Code::word).sorted().collect(Collectors.joining("; ")),
                String.join("; ", reach.places()), "" + reach.ages().from(), "" + reach.ages().to(),
                reach.sexes().stream().map(Enum::name).sorted().collect(Collectors.joining("; ")),
                String.join("; ", reach.languages()), facts.terms().cost().name(), facts.terms().opening(),
                capacity.isPresent() ? "" + capacity.getAsInt() : "", facts.office().contact());
    }
}
