package org.kinward.core.followup.keeping;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Somebody says that whoever went to see a child is back safely. Said twice, it is said once. */
public class SayBack {

    private final Visits visits;
    private final CaseMoves moves;

    public SayBack(Visits visits, CaseMoves moves) {
        this.visits = visits;
        this.moves = moves;
    }

    /** Says so; false if the visit is not there for this person. */
    @Transactional
    public boolean say(VisitId id, Actor by, AtAgency now) {
        var file = visits.find(id).flatMap(found -> moves.at(found.visit().file(), by));
        file.filter(_ -> visits.back(id, now.written())).ifPresent(found -> {
            moves.done(found, TaskKind.BACK_SAFELY, id.value(), new Task.Done(now.by(), now.at()));
            moves.record(AuditAction.VISIT_RECORDED, AuditObject.VISIT, id.value(), found);
        });
        return file.isPresent();
    }
}
