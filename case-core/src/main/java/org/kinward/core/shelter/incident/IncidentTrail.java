package org.kinward.core.shelter.incident;

import java.util.ArrayList;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.IntakeId;

/**
 * What the trail says of an incident. Of one that left the house it names neither the house nor a child: who leads a case
 * reads who looked at the child, and would see that something was said.
 */
public final class IncidentTrail {

    private IncidentTrail() {
    }

    /** The entry of a move or of a look. */
    public static AuditEntry of(AuditAction action, Incident incident) {
        var subjects = new ArrayList<UUID>();
        subjects.add(incident.id().value());
        if (incident.report().passedTo().isEmpty()) {
            incident.report().children().stream().map(IntakeId::value).forEach(subjects::add);
        }
        return new AuditEntry(action, AuditObject.INCIDENT, subjects, AuditEntry.Outcome.DONE);
    }
}
