package org.kinward.reporting.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a child by its number before somebody adds it a second time; a number outside one's scope is not found. */
@Repository
public class RecordedBefore {

    private final JdbcClient casework;
    private final AuditTrail trail;

    RecordedBefore(JdbcClient casework, AuditTrail trail) {
        this.casework = casework;
        this.trail = trail;
    }

    /**
     * The intake.
     *
     * @param file
     *            its case file, as far as it is a record already
     */
    public record Found(IntakeId intake, Optional<UUID> file) {
    }

    /** The case file of an intake; empty for a draft, and for a record that the acting person may not open. */
    @Transactional
    public Optional<UUID> file(IntakeId intake) {
        return casework.sql("select id from casework.case_file where intake_id = :intake")
                .param("intake", intake.value()).query(UUID.class).optional();
    }

    @Transactional
    public Optional<Found> find(ReferenceNumber number) {
        var found = casework.sql("""
                select i.id, f.id as file from casework.intake i
                left join casework.case_file f on f.intake_id = i.id
                where i.reference = :reference and i.state in ('draft', 'created')
                """).param("reference", number.symbols())
                .query((row, _) -> new Found(new IntakeId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("file", UUID.class))))
                .optional();
        var subjects = found.map(one -> new UUID[]{one.intake().value()}).orElseGet(() -> new UUID[0]);
        trail.record(AuditEntry.done(AuditAction.RECORD_SEARCHED, AuditObject.INTAKE, subjects));
        return found;
    }
}
