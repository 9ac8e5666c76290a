package org.kinward.web.again;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.FilesBeside;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads how it stands with a new file, and writes down in the same transaction that somebody looked. */
@Component
class AgainReading {

    private final CaseReading cases;
    private final Kept kept;
    private final AgencyZones zones;
    private final Clock clock;

    AgainReading(CaseReading cases, Kept kept, AgencyZones zones, Clock clock) {
        this.cases = cases;
        this.kept = kept;
        this.zones = zones;
        this.clock = clock;
    }

    /** Where it all is kept. */
    @Component
    record Kept(CaseFiles files, Sightings sightings, ClosingTerms terms, FilesBeside beside) {
    }

    /**
     * How it stands.
     *
     * @param confirmed
     *            sightings that say that the child is trafficked again
     * @param sameFile
     *            whether the closed file can be opened again itself
     */
    record Stands(RiskCase at, FilesBeside.Beside beside, List<Sighting> confirmed, boolean sameFile) {

        /** Whether there is anything to choose. */
        boolean mayBeOpened() {
            return !at.head().open() && beside.later().isEmpty() && (!confirmed.isEmpty() || !sameFile);
        }
    }

    @Transactional
    public Stands stands(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.CLOSING_VIEWED, actor);
        var at = new RiskCase(head, zones.zone(actor.agency()), clock.instant());
        var found = kept.files().find(at.file()).orElseThrow(NotThere::new);
        var sameFile = found instanceof ClosedCaseFile closed
                && kept.terms().current().value().mayBeOpenedAgain(closed.closedAt(), at.now());
        var confirmed = kept.sightings().of(at.file()).stream()
                .filter(one -> one instanceof Sighting.Checked checked && checked.opensNewFile()).toList();
        return new Stands(at, kept.beside().of(file), confirmed, sameFile);
    }
}
