package org.kinward.persistence.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.Retention;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.Retentions;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The day that the program gave at each closing, and those to which somebody moved it on. */
@Repository
class JdbcRetentions implements Retentions {

    private static final String LINES = "select l.* from casework.retention_line l where l.case_file_id = :file and l.part = :part ";

    private static final String NEWEST = "order by l.closing_number desc, l.number desc";

    private final JdbcClient casework;

    JdbcRetentions(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<Retention> of(Retention.Of what) {
        return casework.sql(LINES + "and l.closing_number = (select max(m.number) from casework.file_move m "
                + "where m.case_file_id = :file) " + NEWEST + " limit 1").param("file", what.file().value())
                .param("part", what.part().name())
                .query((row, _) -> line(row)).optional();
    }

    @Override
    @Transactional
    public List<Retention> parts(CaseFileId file) {
        return casework.sql("""
                select distinct on (l.part) l.* from casework.retention_line l where l.case_file_id = :file and l.part <> 'FILE'
                    and l.closing_number = (select max(m.number) from casework.file_move m where m.case_file_id = :file)
                order by l.part, l.number desc
                """).param("file", file.value()).query((row, _) -> line(row)).list();
    }

    @Override
    @Transactional
    public List<Retention> history(Retention.Of what) {
        return casework.sql(LINES + NEWEST).param("file", what.file().value()).param("part", what.part().name())
                .query((row, _) -> line(row)).list();
    }

    @Override
    @Transactional
    public void add(Retention kept) {
        var review = kept.review().orElseThrow();
        int added = casework.sql("""
                insert into casework.retention_line (case_file_id, closing_number, part, number, due_on, because, words, written_by,
                    written_at)
                select :file, :closing, :part, :number, :due, :why, :words, :by, :at
                where :closing = (select max(m.number) from casework.file_move m where m.case_file_id = :file)
                on conflict do nothing
                """).param("file", kept.of().file().value()).param("part", kept.of().part().name())
                .param("closing", kept.closing())
                .param("number", kept.number().number() + 1).param("due", kept.due().on())
                .param("why", kept.due().why().name()).param("words", review.words()).param("by", review.by().value())
                .param("at", review.at().atOffset(ZoneOffset.UTC)).update();
        if (added == 0) {
            throw new StaleRevision();
        }
    }

    private static Retention line(ResultSet row) throws SQLException {
        var by = row.getObject("written_by", UUID.class);
        var review = by == null ? Optional.<Retention.Review>empty()
                : Optional.of(new Retention.Review(row.getString("words"), new PersonId(by),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()));
        return new Retention(new Retention.Of(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                KeptPart.valueOf(row.getString("part"))), row.getInt("closing_number"),
                new Revision(row.getLong("number")),
                new RetentionRule.Date(row.getObject("due_on", LocalDate.class),
                        RetentionRule.KeptBecause.valueOf(row.getString("because"))),
                review);
    }
}
