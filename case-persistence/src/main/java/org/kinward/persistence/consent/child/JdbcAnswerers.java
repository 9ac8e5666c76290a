package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A line for everybody who answers or answered; the number of the line is the revision. */
@Repository
class JdbcAnswerers implements Answerers {

    private static final String LINES = """
            select case_file_id, number, kind, until_on, named_by, not_asked, another, written_by, written_at
            from casework.answers_for_child where case_file_id = :file order by number desc
            """;

    private final JdbcClient casework;

    JdbcAnswerers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public WhoAnswers of(CaseFileId file) {
        return casework.sql(LINES + " limit 1").param("file", file.value()).query(JdbcAnswerers::written).optional()
                .map(Written::who).orElseGet(() -> WhoAnswers.unknown(file));
    }

    @Override
    @Transactional
    public void keep(WhoAnswers who, PersonId by, Instant at) {
        int kept = casework.sql("""
                insert into casework.answers_for_child (case_file_id, number, kind, until_on, named_by, not_asked,
                    another, written_by, written_at)
                values (:file, :number, :kind, :until::date, :namedBy, :notAsked, :another, :by, :at) on conflict do nothing
                """).param("file", who.file().value()).param("number", who.revision().number() + 1)
                .param("kind", who.kind().name()).param("until", who.until().orElse(null))
                .param("namedBy", who.namedBy()).param("notAsked", Words.name(who.notAsked().orElse(null)))
                .param("another", who.another()).param("by", by.value()).param("at", Words.column(at)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public List<Written> history(CaseFileId file) {
        return casework.sql(LINES).param("file", file.value()).query(JdbcAnswerers::written).list();
    }

    private static Written written(ResultSet row, int index) throws SQLException {
        var who = new WhoAnswers(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                Words.needed(row, "kind", AnswererKind.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)), row.getString("named_by"),
                Words.one(row, "not_asked", NotAskedBecause.class), row.getBoolean("another"),
                new Revision(row.getLong("number")));
        return new Written(who, new PersonId(row.getObject("written_by", UUID.class)),
                Words.moment(row, "written_at").orElseThrow());
    }
}
