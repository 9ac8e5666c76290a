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

    /** The intake, and whether it is a record already. */
    public record Found(IntakeId intake, boolean isRecord) {
    }

    @Transactional
    public Optional<Found> find(ReferenceNumber number) {
        var found = casework.sql("""
                select i.id, i.state = 'created' as created from casework.intake i
                where i.reference = :reference and i.state in ('draft', 'created')
                """).param("reference", number.symbols())
                .query((row, _) -> new Found(new IntakeId(row.getObject("id", UUID.class)), row.getBoolean("created")))
                .optional();
        var subjects = found.map(one -> new UUID[]{one.intake().value()}).orElseGet(() -> new UUID[0]);
        trail.record(AuditEntry.done(AuditAction.RECORD_SEARCHED, AuditObject.INTAKE, subjects));
        return found;
    }
}
