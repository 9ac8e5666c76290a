package org.kinward.persistence.tracer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.tracer.LaterContact;
import org.kinward.core.tracer.LaterContacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A line for each time it was written, only ever added. */
@Repository
class JdbcLaterContacts implements LaterContacts {

    private final JdbcClient casework;

    JdbcLaterContacts(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<LaterContact> of(CaseFileId file) {
        return casework.sql("select l.* from casework.later_contact l where l.case_file_id = :file "
                + "order by l.number desc limit 1").param("file", file.value())
                .query((row, _) -> new LaterContact(file, new Revision(row.getLong("number")),
                        row.getObject("until_on", LocalDate.class),
                        LaterContact.LaterWay.valueOf(row.getString("way")), row.getString("words"),
                        new LaterContact.By(new PersonId(row.getObject("written_by", UUID.class)),
                                row.getObject("written_at", OffsetDateTime.class).toInstant())))
                .optional();
    }

    @Override
    @Transactional
    public void add(LaterContact line) {
        int kept = casework.sql("""
                insert into casework.later_contact (case_file_id, number, until_on, way, words, written_by, written_at)
                select :file, :number, :until, :way, :words, :by, :at
                where coalesce((select max(l.number) from casework.later_contact l where l.case_file_id = :file), 0) = :number - 1
                on conflict do nothing
                """).param("file", line.file().value()).param("number", line.number().number() + 1)
                .param("until", line.until()).param("way", line.way().name()).param("words", line.words())
                .param("by", line.written().person().value())
                .param("at", line.written().at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
