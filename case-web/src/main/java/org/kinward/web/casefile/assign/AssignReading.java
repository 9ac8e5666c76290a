package org.kinward.web.casefile.assign;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** What a manager sees before naming a lead worker; for everybody else there is no such page. */
@Component
class AssignReading {

    private final CaseReading cases;

    private final Colleagues colleagues;

    AssignReading(CaseReading cases, Colleagues colleagues) {
        this.cases = cases;
        this.colleagues = colleagues;
    }

    /** The case and who could lead it. */
    record Choice(CaseHead head, List<Colleagues.Colleague> workers) {
    }

    @Transactional
    public Choice choice(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        if (!CaseBar.manages(head, actor)) {
            throw new NotThere();
        }
        return new Choice(head, colleagues.workersOf(actor.agency()));
    }
}
