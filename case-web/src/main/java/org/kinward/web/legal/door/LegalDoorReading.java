package org.kinward.web.legal.door;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblems;
import org.kinward.core.legal.right.LegalRight;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads who helps a child with the law, for who works on the case; nothing of what that help is about. */
@Component
class LegalDoorReading {

    private final CaseReading cases;

    private final Kept kept;

    private final Around around;

    LegalDoorReading(CaseReading cases, Kept kept, Around around) {
        this.cases = cases;
        this.kept = kept;
        this.around = around;
    }

    /** Where it is kept. */
    @Component
    record Kept(LegalRights rights, RightsProblems problems) {
    }

    /** What it is read with. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /** A case, who helps or helped, its problems of rights, and who can help. */
    record Door(RiskCase at, List<LegalRight> rights, List<RightsProblem> problems, Map<PersonId, String> names,
            List<Colleagues.Colleague> offered) {

        String name(PersonId person) {
            return names.getOrDefault(person, "…");
        }
    }

    @Transactional
    public Door door(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        var rights = kept.rights().of(new CaseFileId(file));
        var problems = kept.problems().of(new CaseFileId(file));
        var people = Stream.concat(rights.stream().flatMap(one -> Stream.of(one.helper(), one.given().by())),
                problems.stream().map(one -> one.said().by())).distinct().toList();
        return new Door(new RiskCase(head, around.zones().zone(actor.agency()), around.clock().instant()), rights,
                problems, around.colleagues().namesOf(people), around.colleagues().legalHelpersOf(actor.agency()));
    }
}
