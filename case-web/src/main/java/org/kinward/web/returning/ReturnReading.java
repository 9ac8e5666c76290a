package org.kinward.web.returning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.plan.WhatIsMissing;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.asked.AskedSteps;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.followup.SafeContacts;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads everything about going home, and writes down in the same transaction that somebody looked. */
@Component
public class ReturnReading {

    private final CaseReading cases;
    private final WhatIsMissing.Known known;
    private final Kept kept;
    private final Beside beside;

    ReturnReading(CaseReading cases, WhatIsMissing.Known known, Kept kept, Beside beside) {
        this.cases = cases;
        this.known = known;
        this.kept = kept;
        this.beside = beside;
    }

    /** Where returns are kept. */
    @Component
    record Kept(Returns returns, Approvals approvals, WhatIsMissing missing, AskedSteps asked,
            PartnerAgencies agencies) {
    }

    /** What is said beside it. */
    @Component("besideReturns")
    record Beside(AgencyZones zones, Colleagues colleagues, CaseOverviews overviews, SafeContacts safe, Clock clock) {
    }

    /** For who works on the case. */
    @Transactional
    public Whole whole(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RETURN_VIEWED, actor);
        var at = new RiskCase(head, beside.zones().zone(actor.agency()), beside.clock().instant());
        var returns = kept.returns().of(at.file());
        var steps = known.steps().of(at.file());
        return new Whole(at,
                new Whole.WhatWeKnow(known.families().of(at.file()), known.families().visits(at.file()),
                        known.wishes().of(at.file()), steps, elsewhere(at, steps)),
                returns, stands(at, returns, actor), beside.safe().words(head.ids().intake()));
    }

    /** Nobody else is asked for what is ours. */
    private List<Whole.Elsewhere> elsewhere(RiskCase at, List<ReturnStep> steps) {
        if (steps.stream().allMatch(step -> step.side() == ReturnStep.StepSide.US)) {
            return List.of();
        }
        var asked = kept.asked().of(at.file());
        var names = kept.agencies().names(asked.stream().map(one -> one.between().to()).collect(Collectors.toSet()));
        return asked.stream().map(one -> new Whole.Elsewhere(one, names.getOrDefault(one.between().to(), "")))
                .toList();
    }

    private Whole.Stands stands(RiskCase at, List<Return> returns, Actor actor) {
        var newest = returns.stream().findFirst();
        var now = new AtAgency(actor.person(), at.now(), at.zone());
        var missing = newest.filter(one -> one.state() == ReturnState.PREPARED)
                .map(one -> one.left(kept.missing().of(one, now))).orElse(Set.of());
        var people = returns.stream().flatMap(one -> one.moves().stream()).map(move -> move.written().by()).distinct()
                .toList();
        return new Whole.Stands(missing,
                newest.flatMap(one -> kept.approvals().latest(SubjectKind.RETURN, one.id().value())),
                newest.flatMap(one -> kept.returns().arrival(one.id())),
                people.isEmpty() ? Map.of() : beside.colleagues().namesOf(people));
    }

    /** Lines about who may not come near that do not hold any more. */
    @Transactional
    public Set<Integer> ended(Whole whole) {
        return ListAtTheDoor.ended(beside.overviews().inShort(whole.at().head().ids().intake()).contact().endedLines());
    }

    /** Colleagues who can read the list as well. */
    @Transactional
    public List<Colleagues.Colleague> seconds(Actor actor) {
        return beside.colleagues().staffOf(actor.agency()).stream()
                .filter(one -> !one.person().equals(actor.person())).toList();
    }
}
