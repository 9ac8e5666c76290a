package org.kinward.core.shelter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/** Things that happened in a house. */
public final class IncidentExamples {

    private IncidentExamples() {
    }

    /** Where, whom it is about, who writes and when. */
    public record At(PlaceId house, List<IntakeId> children, PersonId by, Instant at) {
    }

    /** A boy fell from the wall. */
    public static Incident.Reported fall(At at) {
        return reported(at, Optional.empty(), IncidentKind.INJURY);
    }

    /** Somebody says that a member of the staff hits children; it goes to this person. */
    public static Incident.Reported allegation(At at, PersonId to) {
        return reported(at, Optional.of(to), IncidentKind.ALLEGATION);
    }

    private static Incident.Reported reported(At at, Optional<PersonId> to, IncidentKind kind) {
        var told = new Incident.Told("yard", "He fell from the wall", "A cold cloth",
                Set.of(Informed.HEALTH_WORKER, Informed.LEAD_WORKER));
        return new Incident.Reported(new IncidentId(UUID.randomUUID()), new Incident.Report(at.house(), to,
                new Incident.Happened(kind, at.at().minusSeconds(60), told), at.children(), at.by(), at.at()));
    }
}
