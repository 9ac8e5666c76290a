package org.kinward.core.risk.danger;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A manager of the place says that the great danger a child is in was seen. */
public class SeeDanger {

    private final CaseMoves moves;

    public SeeDanger(CaseMoves moves) {
        this.moves = moves;
    }

    /** Says so, once; false if it is not there for this person: nobody but a manager of the place sees for a manager. */
    @Transactional
    public boolean see(CaseFileId id, Actor by, Instant now) {
        var file = moves.at(id, by).filter(found -> moves.manages(found, by));
        file.ifPresent(found -> {
            moves.done(found, TaskKind.SEE_DANGER, id.value(), new Task.Done(by.person(), now));
            moves.record(AuditAction.DANGER_SEEN, AuditObject.DANGER, id.value(), found);
        });
        return file.isPresent();
    }
}
