package org.kinward.core.shelter.stay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** What ends with a stay, whichever way a child leaves. It runs in the transaction of the move. */
public class EndOfStay {

    private static final Duration TO_CONFIRM = Duration.ofHours(24);

    private final Stays stays;

    private final CaseMoves moves;

    public EndOfStay(Stays stays, CaseMoves moves) {
        this.stays = stays;
        this.moves = moves;
    }

    /** The case of this stay, for whoever cares for the child, at any hour. */
    public Optional<CaseFile> at(Stay stay, Actor by) {
        return moves.atNight(stay.file(), by);
    }

    /** The stay, if there is one. */
    public Optional<Stay> find(StayId id) {
        return stays.find(id);
    }

    /** The stay that has not ended under this case file. */
    public Optional<Stay.Here> openOf(CaseFileId file) {
        return stays.of(file).stream().filter(Stay.Here.class::isInstance).map(Stay.Here.class::cast).findFirst();
    }

    /** Two people let somebody take the child along whose name is like one on its list: a manager looks who it was. */
    public void nameWasAlike(StayId stay, CaseFile file, Instant at) {
        moves.open(file, TaskKind.SEE_ALIKE_NAME, new CaseMoves.Thing(stay.value(), at, ""));
    }

    /** A manager was called as the second person: within a day she says herself that it was so, and it is listed until then. */
    public void secondWasCalled(StayId stay, CaseFile file, PersonId second, Instant at) {
        moves.open(file, TaskKind.CONFIRM_HANDING, new CaseMoves.Thing(stay.value(), at.plus(TO_CONFIRM), ""),
                new Task.TaskFor.Person(second));
    }

    /** She has said so. */
    public void secondHasConfirmed(StayId stay, CaseFile file, Task.Done how) {
        moves.done(file, TaskKind.CONFIRM_HANDING, stay.value(), how);
        moves.record(AuditAction.STAY_CHANGED, AuditObject.STAY, stay.value(), file);
    }

    /** Ends it, once: what was to be done in the house is taken back. False if somebody was faster. */
    public boolean end(Stay.Left left, CaseFile file) {
        if (!stays.leave(left)) {
            return false;
        }
        var departure = left.departure();
        var how = new Task.Done(departure.by(), departure.writtenAt());
        moves.dropped(file, TaskKind.CHECK_HEALTH, left.id().value(), how);
        moves.dropped(file, TaskKind.REVIEW_STAY, left.id().value(), how);
        moves.record(AuditAction.STAY_CHANGED, AuditObject.STAY, left.id().value(), file);
        return true;
    }
}
