package org.kinward.core.service.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.Providers;

/**
 * What a file would do to the directory, and the rows that cannot be. It is worked out the same way for the page that only
 * shows it and for the press that does it.
 *
 * @param rows
 *            what each row does; a row that says what stands there already does nothing
 */
public record DirectoryPlan(List<Planned> rows, List<Problem> problems) {

    public DirectoryPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One row.
     *
     * @param before
     *            the line of this name; empty where it is added
     */
    public record Planned(DirectoryRow row, Optional<Provider> before) {
    }

    /** Why a row cannot be. */
    public enum Why {
        NAMED_TWICE, FULL
    }

    /** A row that cannot be. */
    public record Problem(int row, Why why) {
    }

    /** The plan of these rows over the directory as it is now. */
    public static DirectoryPlan of(List<Provider> now, List<DirectoryRow> rows) {
        Map<String, Provider> lines = new HashMap<>();
        now.forEach(line -> lines.put(line.facts().office().key(), line));
        var named = new HashSet<String>();
        var planned = new ArrayList<Planned>();
        var problems = new ArrayList<Problem>();
        int all = now.size();
        for (var row : rows) {
            var before = Optional.ofNullable(lines.get(row.facts().office().key()));
            all += before.isPresent() ? 0 : 1;
            if (!named.add(row.facts().office().key())) {
                problems.add(new Problem(row.number(), Why.NAMED_TWICE));
            } else if (all > Providers.MOST) {
                problems.add(new Problem(row.number(), Why.FULL));
            } else if (before.filter(line -> line.facts().equals(row.facts())).isEmpty()) {
                planned.add(new Planned(row, before));
            }
        }
        return new DirectoryPlan(planned, problems);
    }
}
