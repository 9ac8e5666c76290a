package org.kinward.web.consent.emergency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.reporting.casefile.UrgentShares;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentReading;
import org.springframework.stereotype.Component;

/** What was shared without consent: one of a child, for who looks at it again, and all of a manager's places. */
@Component
class ReviewReading {

    /** As far back a manager sees them. */
    static final Duration BACK = Duration.ofDays(90);

    private final ConsentReading cases;

    private final Emergencies emergencies;

    private final UrgentShares shares;

    private final AuditTrail trail;

    ReviewReading(ConsentReading cases, Emergencies emergencies, UrgentShares shares, AuditTrail trail) {
        this.cases = cases;
        this.emergencies = emergencies;
        this.shares = shares;
        this.trail = trail;
    }

    /** One of them. */
    record One(ConsentCase at, Emergency emergency, Map<PersonId, String> names) {
    }

    /** Whether there is such a case for this person. */
    void head(UUID file, Actor actor) {
        cases.at(file, actor);
    }

    @Transactional
    public One one(UUID file, UUID emergency, Actor actor) {
        var at = cases.at(file, actor);
        var found = emergencies.find(new EmergencyId(emergency)).filter(one -> one.file().equals(at.file()))
                .orElseThrow(NotThere::new);
        return new One(at, found, cases.names(found.people()));
    }

    @Transactional
    public All all(Actor actor) {
        var all = new All(shares.ofMyPlaces(actor.agency(), BACK), shares.undecided(actor.agency()),
                shares.untold(actor.agency()));
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.EMERGENCIES, all.files(),
                AuditEntry.Outcome.DONE));
        return all;
    }

    /** What was shared without consent at a manager's places, and what waits for the manager's decision. */
    public record All(UrgentShares.Found shared, List<UrgentShares.Undecided> undecided,
            List<UrgentShares.Undecided> untold) {

        List<UUID> files() {
            return Stream.concat(shared.lines().stream().map(UrgentShares.Line::file),
                    Stream.concat(undecided.stream(), untold.stream()).map(UrgentShares.Undecided::file)).distinct()
                    .toList();
        }
    }
}
