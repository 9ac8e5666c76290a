package org.kinward.web.aftercare;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.aftercare.Ahead;
import org.kinward.core.aftercare.MoveAftercare;
import org.kinward.core.aftercare.OfAge;
import org.kinward.core.aftercare.WhatStops;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.intake.IntakeId;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskReading;
import org.springframework.stereotype.Component;

/** Reads how it stands with what comes after eighteen, and writes down in the same transaction that somebody looked. */
@Component
class AftercareReading {

    private final CaseReading cases;

    private final KeptAftercare kept;

    private final WhatStops stops;

    private final Beside beside;

    AftercareReading(CaseReading cases, KeptAftercare kept, WhatStops stops, Beside beside) {
        this.cases = cases;
        this.kept = kept;
        this.stops = stops;
        this.beside = beside;
    }

    /** Where it is kept, and what says when somebody is eighteen. */
    @Component
    record KeptAftercare(Aftercares lines, MoveAftercare.Ages ages) {
    }

    /** What time it is, and who wrote what. */
    @Component("besideAftercare")
    record Beside(AgencyZones zones, RiskReading people, Clock clock) {
    }

    /**
     * How it stands.
     *
     * @param parted
     *            what would stop, and what would go on, as long as nobody wrote down that the person is of age
     */
    record Stands(RiskCase at, Ahead ahead, List<Aftercare> history, WhatStops.Parted parted,
            Map<PersonId, String> names) {

        boolean isOpen() {
            return at.head().open();
        }

        Moment now() {
            return new Moment(at.now(), at.zone());
        }
    }

    @Transactional
    public Stands stands(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.AFTERCARE_VIEWED, actor);
        var at = new RiskCase(head, beside.zones().zone(actor.agency()), beside.clock().instant());
        var history = kept.lines().history(at.file());
        var ahead = new Ahead(history.stream().findFirst(),
                kept.ages().births().of(new IntakeId(head.ids().intake())).map(OfAge::new),
                kept.ages().lead().months());
        var parted = ahead.isOfAge() || !at.head().open() ? new WhatStops.Parted(List.of(), List.of())
                : stops.of(at.file(), actor.person(), new Moment(at.now(), at.zone()));
        return new Stands(at, ahead, history, parted, beside.people()
                .names(history.stream().map(one -> one.written().person()).distinct().toList()));
    }
}
