package org.kinward.persistence.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A line for each move, only ever added; each names the state it comes from, and the database refuses one that does not follow. */
@Repository
class JdbcAftercares implements Aftercares {

    private static final String LINES = "select l.* from casework.aftercare_line l where l.case_file_id = :file "
            + "order by l.number desc";

    private final JdbcClient casework;

    JdbcAftercares(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<Aftercare> of(CaseFileId file) {
        return casework.sql(LINES + " limit 1").param("file", file.value()).query((row, _) -> line(row)).optional();
    }

    @Override
    @Transactional
    public List<Aftercare> history(CaseFileId file) {
        return casework.sql(LINES).param("file", file.value()).query((row, _) -> line(row)).list();
    }

    @Override
    @Transactional
    public void add(Aftercare line) {
        var said = line.said();
        int kept = casework.sql("""
                insert into casework.aftercare_line (case_file_id, number, state, state_before, offered, words, wishes,
                    written_by, written_at)
                select :file, :number, :state, (select b.state from casework.aftercare_line b
                    where b.case_file_id = :file and b.number = :number - 1), string_to_array(:offered, ','), :words, :wishes,
                    :by, :at
                on conflict do nothing
                """).param("file", line.file().value()).param("number", line.number().number() + 1)
                .param("state", line.state().name())
                .param("offered", said.offered().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("words", said.words()).param("wishes", said.wishes())
                .param("by", line.written().person().value())
                .param("at", line.written().at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static Aftercare line(ResultSet row) throws SQLException {
        var offered = Arrays.stream((String[]) row.getArray("offered").getArray()).map(Aftercare.AdultHelp::valueOf)
                .collect(Collectors.toSet());
        return new Aftercare(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new Revision(row.getLong("number")), AftercareState.valueOf(row.getString("state")),
                new Aftercare.Said(offered, row.getString("words"), row.getString("wishes")),
                new Aftercare.By(new PersonId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()));
    }
}
