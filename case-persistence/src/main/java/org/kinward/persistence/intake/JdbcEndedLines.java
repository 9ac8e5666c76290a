package org.kinward.persistence.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.contact.EndedLine;
import org.kinward.core.intake.contact.EndedLines;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a line, only ever added. */
@Repository
class JdbcEndedLines implements EndedLines {

    private final JdbcClient casework;

    JdbcEndedLines(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<EndedLine> of(IntakeId intake) {
        return casework.sql("select field, item, reason, ended_by, ended_at from casework.line_ended "
                + "where intake_id = :intake").param("intake", intake.value())
                .query((row, _) -> new EndedLine(intake,
                        new EndedLine.Line(VaultField.valueOf(row.getString("field")), row.getInt("item")),
                        new EndedLine.Ending(new PersonId(row.getObject("ended_by", UUID.class)),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(), row.getString("reason"))))
                .list();
    }

    @Override
    @Transactional
    public boolean end(EndedLine ended) {
        return casework.sql("""
                insert into casework.line_ended (intake_id, field, item, reason, ended_by, ended_at)
                values (:intake, :field, :item, :reason, :by, :at) on conflict do nothing
                """).param("intake", ended.intake().value()).param("field", ended.line().field().name())
                .param("item", ended.line().item()).param("reason", ended.ending().reason())
                .param("by", ended.ending().by().value()).param("at", ended.ending().at().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }
}
