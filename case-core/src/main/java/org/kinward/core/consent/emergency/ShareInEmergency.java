package org.kinward.core.consent.emergency;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.TaskKind;

/** Writes down that something is shared without consent, and sees to it that somebody else looks at it. */
public class ShareInEmergency {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, NOT_THERE
    }

    private final Emergencies emergencies;

    private final CaseMoves moves;

    private final TimeToTell authority;

    public ShareInEmergency(Emergencies emergencies, CaseMoves moves, TimeToTell authority) {
        this.emergencies = emergencies;
        this.moves = moves;
        this.authority = authority;
    }

    /**
     * Writes it down once; its id is the key of the form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has shared something else before
     */
    @Transactional
    public Outcome share(Emergency.Waiting emergency, Actor by) {
        var file = moves.atNight(emergency.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var stamp = new OnceKey(emergency.id().value(),
                "emergency of " + emergency.file().value() + " " + emergency.wish());
        if (moves.isFirst(stamp, by.person())) {
            emergencies.add(emergency);
            remind(emergency, file.get());
            moves.record(AuditAction.SHARED_IN_EMERGENCY, AuditObject.EMERGENCY, emergency.id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }

    private void remind(Emergency.Waiting emergency, CaseFile file) {
        var id = emergency.id().value();
        Instant review = emergency.decided().at().plus(Emergency.REVIEWED_IN);
        moves.open(file, TaskKind.REVIEW_EMERGENCY, new CaseMoves.Thing(id, review, ""));
        emergency.decided().tellChildBy().ifPresent(by -> moves.open(file, TaskKind.TELL_CHILD,
                new CaseMoves.Thing(id, by, "")));
        if (!emergency.shared().with().kind().isAuthority()) {
            authority.open(file, id, emergency.decided().at());
        }
    }
}
