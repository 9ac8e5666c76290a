package org.kinward.persistence.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.NewRecording;
import org.kinward.core.consent.sound.Recorded;
import org.kinward.core.consent.sound.Recording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.core.consent.sound.SoundFormat;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recordings are only ever added; a list of them reads no file. */
@Repository
class JdbcRecordings implements Recordings {

    private static final String LINES = """
            select id, statement_id, language, number, format, octet_length(content) as size, put_by, put_at
            from casework.data_use_statement_sound
            """;

    private final JdbcClient casework;

    JdbcRecordings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Recorded of(Collection<StatementVersion> versions) {
        if (versions.isEmpty()) {
            return new Recorded(List.of());
        }
        return new Recorded(casework.sql(LINES + "where statement_id in (:versions) order by number desc, id")
                .param("versions", versions.stream().map(StatementVersion::value).toList())
                .query((row, _) -> line(row)).list());
    }

    @Override
    @Transactional
    public Optional<Recording> find(SoundId id) {
        return casework.sql(LINES + "where id = :id").param("id", id.value()).query((row, _) -> line(row)).optional();
    }

    @Override
    @Transactional
    public Optional<SoundFile> play(SoundId id) {
        return casework.sql("""
                select content from casework.data_use_statement_sound where id = :id and content is not null
                """).param("id", id.value()).query((row, _) -> row.getBytes("content")).optional()
                .flatMap(bytes -> SoundFile.read(bytes) instanceof SoundFile.Read.Sound(var file) ? Optional.of(file)
                        : Optional.empty());
    }

    @Override
    @Transactional
    public void keep(NewRecording recording) {
        var kept = casework.sql("""
                insert into casework.data_use_statement_sound (id, statement_id, language, country, number, format, content,
                    put_by, put_at)
                select :id, :version, :language, mine.country, :seen + 1, :format, :content, :by, :at
                from (select %s as country) mine
                where :seen = (select coalesce(max(s.number), 0) from casework.data_use_statement_sound s
                    where s.statement_id = :version and s.language = :language and s.country = mine.country)
                on conflict do nothing
                """.formatted(JdbcDataUseStatements.MY_COUNTRY)).param("id", recording.id().value())
                .param("version", recording.version().value()).param("language", recording.language().code())
                .param("seen", recording.seen())
                .param("format", recording.file().map(file -> file.format().name()).orElse(null))
                .param("content", recording.file().map(SoundFile::bytes).orElse(null))
                .param("by", recording.by().value()).param("at", recording.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static Recording line(ResultSet row) throws SQLException {
        var format = Optional.ofNullable(row.getString("format")).map(SoundFormat::valueOf);
        var size = row.getInt("size");
        return new Recording(new SoundId(row.getObject("id", UUID.class)),
                new StatementVersion(row.getObject("statement_id", UUID.class)),
                new SpokenLanguage(row.getString("language")), row.getInt("number"),
                format.map(kind -> new Recording.Content(kind, size)),
                new PersonId(row.getObject("put_by", UUID.class)),
                row.getObject("put_at", OffsetDateTime.class).toInstant());
    }
}
