package org.kinward.web.casefile.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.casefile.leaving.InHandLists;
import org.springframework.stereotype.Component;

/** Reads what a colleague has in hand, and writes down in the same transaction whose records were named: no entry, no page. */
@Component
class LeavingReading {

    private final InHandLists lists;
    private final Colleagues colleagues;
    private final AuditTrail trail;

    LeavingReading(InHandLists lists, Colleagues colleagues, AuditTrail trail) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    /** What is in hand, who has it, and who can take it over. */
    record InHand(PersonId worker, String name, List<Colleagues.Colleague> others, Lists lists) {

        boolean isNothing() {
            return lists.cases().isEmpty() && lists.tasks().isEmpty();
        }
    }

    /** The three lists. */
    record Lists(List<InHandLists.CaseLine> cases, List<InHandLists.TaskLine> tasks,
            List<InHandLists.RequestLine> requests) {
    }

    @Transactional
    public InHand of(UUID person, Actor manager) {
        var worker = new PersonId(person);
        var name = colleagues.namesOf(List.of(worker)).get(worker);
        if (name == null) {
            throw new NotThere();
        }
        var read = new Lists(lists.cases(worker), lists.tasks(worker), lists.requests(worker));
        var shown = new ArrayList<>(List.of(person));
        read.cases().forEach(line -> shown.add(line.intake()));
        read.tasks().forEach(line -> shown.add(line.intake()));
        read.requests().forEach(line -> shown.add(line.intake()));
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TEAM, shown.stream().distinct().toList(),
                AuditEntry.Outcome.DONE));
        var others = colleagues.decidersOf(manager.agency()).stream().filter(one -> !one.person().equals(worker))
                .toList();
        return new InHand(worker, name, others, read);
    }
}
