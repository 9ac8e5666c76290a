package org.kinward.web.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.reporting.access.AgencyLaw;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the case for who works on it, and writes down in the same transaction that somebody looked at its plan. */
@Component
public class PlanReading {

    private final CaseReading cases;

    private final Agency agency;

    private final CodeLists lists;

    private final Clock clock;

    PlanReading(CaseReading cases, Agency agency, CodeLists lists, Clock clock) {
        this.cases = cases;
        this.agency = agency;
        this.lists = lists;
        this.clock = clock;
    }

    /** What is known of an agency and its people. */
    @Component
    record Agency(AgencyZones zones, AgencyLaw law, Colleagues colleagues) {
    }

    @Transactional
    public PlanCase at(UUID file, Actor actor) {
        return at(file, AuditAction.PLAN_VIEWED, actor);
    }

    /** The case for its child's own copy, written down as a print. */
    @Transactional
    public PlanCase printed(UUID file, Actor actor) {
        return at(file, AuditAction.PRINTED, actor);
    }

    private PlanCase at(UUID file, AuditAction action, Actor actor) {
        var head = cases.headForLead(file, action, actor);
        return new PlanCase(new RiskCase(head, agency.zones().zone(actor.agency()), clock.instant()),
                agency.law().minimumAgeForWork(actor.agency()));
    }

    /** What opened the door, in words. */
    @Transactional
    public ListedWords words(Actor actor) {
        return ListedWords.of(lists, Set.of(CodeList.OPENED_DOOR), actor.agency(), LocaleContextHolder.getLocale());
    }

    /** What colleagues call these people. */
    @Transactional
    public Map<PersonId, String> names(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : agency.colleagues().namesOf(people.stream().distinct().toList());
    }
}
