package org.kinward.persistence.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Paths;
import org.kinward.core.needs.path.Safeguard;
import org.kinward.core.needs.path.Step;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a step, only ever added, each tied to the one before. */
@Repository
class JdbcPaths implements Paths {

    private final JdbcClient casework;

    JdbcPaths(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Map<Path, List<PathLine>> of(CaseFileId file) {
        var all = new EnumMap<Path, List<PathLine>>(Path.class);
        casework.sql("select p.* from casework.path_line p where p.case_file_id = :file order by p.path, p.number")
                .param("file", file.value()).query((row, _) -> line(row)).list()
                .forEach(line -> all.computeIfAbsent(line.step().path(), _ -> new ArrayList<>()).add(line));
        return all;
    }

    @Override
    @Transactional
    public void add(CaseFileId file, List<PathLine> before, PathLine line) {
        int kept = casework.sql("""
                insert into casework.path_line (case_file_id, path, number, step, step_before, office, words, safeguards,
                    happened_on, written_by, written_at)
                values (:file, :path, :number, :step, :before, :office, :words, string_to_array(:safeguards, ','), :on, :by,
                    :at) on conflict do nothing
                """).param("file", file.value()).param("path", line.step().path().name())
                .param("number", before.size() + 1).param("step", line.step().name())
                .param("before", before.isEmpty() ? null : before.getLast().step().name(), Types.VARCHAR)
                .param("office", line.office()).param("words", line.words())
                .param("safeguards",
                        line.safeguards().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("on", line.on()).param("by", line.by().value()).param("at", NeedsRows.column(line.at()))
                .update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static PathLine line(ResultSet row) throws SQLException {
        return new PathLine(Step.valueOf(row.getString("step")), row.getString("office"), row.getString("words"),
                Arrays.stream((String[]) row.getArray("safeguards").getArray()).map(Safeguard::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("happened_on", LocalDate.class), NeedsRows.person(row, "written_by"),
                NeedsRows.moment(row, "written_at"));
    }
}
