package org.kinward.core.consent.telling;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down which authority was told what, by whom, and when. Late is better than never, and is seen to be late. */
public class TellAuthority {

    /** What came of it. */
    public enum Outcome {
        TOLD,
        /** Somebody has written down before that this was told. */
        TOLD_BEFORE,
        /** Nobody tells what is still to come. */
        IN_THE_FUTURE,
        NOT_THERE
    }

    private final AuthoritiesTold told;

    private final CaseMoves moves;

    public TellAuthority(AuthoritiesTold told, CaseMoves moves) {
        this.told = told;
        this.moves = moves;
    }

    /** Writes it down, once for each thing. */
    @Transactional
    public Outcome tell(AuthorityTold wanted, Actor by) {
        var file = moves.at(wanted.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (wanted.told().at().isAfter(wanted.writtenAt())) {
            return Outcome.IN_THE_FUTURE;
        }
        if (!told.add(wanted)) {
            return Outcome.TOLD_BEFORE;
        }
        moves.done(file.get(), TaskKind.TELL_AUTHORITY, wanted.about(), new Task.Done(wanted.by(), wanted.writtenAt()));
        moves.record(AuditAction.AUTHORITY_TOLD, AuditObject.AUTHORITY_TOLD, wanted.about(), file.get());
        return Outcome.TOLD;
    }
}
