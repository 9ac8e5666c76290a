package org.kinward.web.lists.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.keeping.ListChange;
import org.kinward.core.lists.keeping.ListPlan;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.web.lists.csv.CsvProblem;
import org.kinward.web.lists.csv.ListFile;

/**
 * What a file would do to a list, row by row, or what is wrong in it. Nothing is changed by showing it.
 *
 * @param more
 *            how many problems are not written out
 */
record ImportPage(List<Row> rows, List<CsvProblem> problems, int more) {

    /**
     * One row that changes something.
     *
     * @param key
     *            message key of what it does
     * @param was
     *            what the line is called now, or null
     */
    record Row(int number, String key, String code, String now, @Nullable String was) {
    }

    static ImportPage of(byte[] file, OwnList list) {
        var read = ListFile.of(file, list.list());
        var plan = ListPlan.of(list, read.rows());
        var problems = read.problems();
        plan.problems().forEach(problem -> problems.add(new CsvProblem(problem.row(), ListFile.name(problem.column()),
                "lists.refused." + problem.why())));
        return problems.none() ? new ImportPage(plan.rows().stream().map(ImportPage::row).toList(), List.of(), 0)
                : new ImportPage(List.of(), problems.first(), problems.more());
    }

    private static Row row(ListPlan.Planned planned) {
        var change = planned.change();
        var was = change.before().map(OwnLine::words).filter(words -> change.kind() != ListChange.Kind.ADDED)
                .map(ListHistoryController::said);
        return new Row(planned.row(), "lists.change." + change.kind(), change.after().code().word(),
                ListHistoryController.said(change.after().words()),
                was.filter(before -> !before.equals(ListHistoryController.said(change.after().words())))
                        .orElse(null));
    }
}
