package org.kinward.web.service.file;

import java.util.List;

import org.kinward.core.service.file.DirectoryPlan;
import org.kinward.core.service.file.DirectoryRow;
import org.kinward.web.lists.csv.CsvProblem;
import org.kinward.web.service.directory.DirectoryDesk;

/**
 * What a file would do to the directory, row by row, or what is wrong in it. Nothing is changed by showing it.
 *
 * @param more
 *            how many problems are not written out
 */
record FilePage(List<Row> rows, List<CsvProblem> problems, int more) {

    /**
     * One row that changes something.
     *
     * @param key
     *            message key of what it does
     */
    record Row(int number, String key, String name) {
    }

    static FilePage of(byte[] file, DirectoryDesk.Read read) {
        var sheet = ProviderFile.of(file, read.words());
        var plan = DirectoryPlan.of(read.lines(), sheet.rows());
        var problems = sheet.problems();
        plan.problems().forEach(problem -> problems.add(new CsvProblem(problem.row(),
                ProviderFile.name(DirectoryRow.Column.NAME), "service.csv." + problem.why())));
        return problems.none() ? new FilePage(plan.rows().stream().map(FilePage::row).toList(), List.of(), 0)
                : new FilePage(List.of(), problems.first(), problems.more());
    }

    private static Row row(DirectoryPlan.Planned planned) {
        return new Row(planned.row().number(),
                planned.before().isPresent() ? "service.csv.changed" : "service.csv.added",
                planned.row().facts().office().name());
    }
}
