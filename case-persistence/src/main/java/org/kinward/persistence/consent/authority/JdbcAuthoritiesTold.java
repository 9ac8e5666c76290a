package org.kinward.persistence.consent.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTold;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each thing that an authority was told, only ever added. */
@Repository
class JdbcAuthoritiesTold implements AuthoritiesTold {

    private final JdbcClient casework;

    JdbcAuthoritiesTold(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(AuthorityTold told) {
        var said = told.told();
        return casework.sql("""
                insert into casework.authority_told (case_file_id, about_id, authority, how, told_at, words, written_by,
                    written_at)
                values (:file, :about, :authority, :how, :at, :words, :by, :written) on conflict do nothing
                """).param("file", told.file().value()).param("about", told.about())
                .param("authority", said.authority()).param("how", said.how().name())
                .param("at", said.at().atOffset(ZoneOffset.UTC)).param("words", said.words())
                .param("by", told.by().value()).param("written", told.writtenAt().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    @Override
    @Transactional
    public List<AuthorityTold> of(CaseFileId file) {
        return casework.sql("""
                select case_file_id, about_id, authority, how, told_at, words, written_by, written_at
                from casework.authority_told where case_file_id = :file order by told_at desc, about_id
                """).param("file", file.value()).query((row, _) -> told(row)).list();
    }

    private static AuthorityTold told(ResultSet row) throws SQLException {
        var told = new AuthorityTold.Told(row.getString("authority"), AuthorityTold.How.valueOf(row.getString("how")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(), row.getString("words"));
        return new AuthorityTold(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getObject("about_id", UUID.class), told, new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
