package org.kinward.web.erasure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.erasure.Erasing;
import org.kinward.reporting.erasure.ErasureLists;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** What a manager of the place sees before asking, holding or lifting; for everybody else there is no such page. */
@Component
class EraseReading {

    private final CaseReading cases;

    private final ErasureLists lists;

    private final AgencyZones zones;

    EraseReading(CaseReading cases, ErasureLists lists, AgencyZones zones) {
        this.cases = cases;
        this.lists = lists;
        this.zones = zones;
    }

    /** The record, which part of it, and how it stands with erasing that. */
    record Read(CaseHead head, Optional<ErasedPart> part, Erasing erasing, ZoneId zone) {

        CaseBar bar(Actor actor) {
            return CaseBar.of(head, actor, "erase");
        }

        /** A day and an hour in words. */
        String written(Instant moment) {
            return new Days().written(moment, zone);
        }
    }

    /** The whole record. */
    @Transactional
    public Read of(UUID file, Actor actor) {
        return of(file, Optional.empty(), actor);
    }

    @Transactional
    public Read of(UUID file, Optional<ErasedPart> part, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        if (!CaseBar.manages(head, actor)) {
            throw new NotThere();
        }
        return new Read(head, part, lists.ofRecord(head.ids().intake(), part), zones.zone(actor.agency()));
    }
}
