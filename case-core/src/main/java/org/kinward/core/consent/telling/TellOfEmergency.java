package org.kinward.core.consent.telling;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down that the child was told what was shared without consent, and what the child said to it (F78). */
public class TellOfEmergency {

    /** What came of it. */
    public enum Outcome {
        TOLD, TOLD_BEFORE, NOT_THERE
    }

    private final Emergencies emergencies;

    private final CaseMoves moves;

    public TellOfEmergency(Emergencies emergencies, CaseMoves moves) {
        this.emergencies = emergencies;
        this.moves = moves;
    }

    /** Writes it down, once; for whoever works on the case, and for who decided it at night. */
    @Transactional
    public Outcome tell(EmergencyId id, Emergency.Told told, Actor by) {
        var found = emergencies.find(id);
        var file = found.flatMap(one -> moves.atNight(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!emergencies.tell(id, told)) {
            return Outcome.TOLD_BEFORE;
        }
        moves.done(file.get(), TaskKind.TELL_CHILD, id.value(), new Task.Done(told.by(), told.at()));
        moves.record(AuditAction.CHILD_TOLD, AuditObject.EMERGENCY, id.value(), file.get());
        return Outcome.TOLD;
    }
}
