package org.kinward.core.legal.matter;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Legal aid begins a matter and moves it; a hearing is a day on its list. On a closed file as well: the law goes on. */
public class KeepMatters {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It may not go there from where it stands. */
        NOT_A_MOVE, NOT_THERE
    }

    private final Matters matters;

    private final LegalRights rights;

    private final DoneOnce once;

    private final AuditTrail trail;

    public KeepMatters(Matters matters, LegalRights rights, DoneOnce once, AuditTrail trail) {
        this.matters = matters;
        this.rights = rights;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Begins it, once.
     *
     * @throws StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome begin(Matter matter, Actor by) {
        if (!rights.holds(matter.file(), by.person())) {
            return Outcome.NOT_THERE;
        }
        if (isFirst(new OnceKey(matter.id().value(), matter.kind() + " " + wish(matter.lines().getFirst())), by)) {
            matters.add(matter);
            kept(matter, by);
        }
        return Outcome.DONE;
    }

    /**
     * One press.
     *
     * @param seen
     *            how many lines were on the screen
     */
    public record Request(MatterId id, Revision seen, MatterLine line, OnceKey stamp) {
    }

    /**
     * Moves it, once.
     *
     * @throws StaleRevision
     *             if somebody moved it since it was seen
     */
    @Transactional
    public Outcome move(Request request, Actor by) {
        var found = matters.find(request.id()).filter(one -> rights.holds(one.file(), by.person()));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var matter = found.get();
        var isSeen = matter.revision().equals(request.seen());
        if (isSeen && !matter.state().next(matter.kind()).contains(request.line().state())) {
            return Outcome.NOT_A_MOVE;
        }
        if (!isFirst(request.stamp(), by)) {
            return Outcome.DONE;
        }
        if (!isSeen || !matters.move(matter.moved(request.line()))) {
            throw new StaleRevision();
        }
        kept(matter.moved(request.line()), by);
        return Outcome.DONE;
    }

    private boolean isFirst(OnceKey stamp, Actor by) {
        return switch (once.claim(stamp, by.person(), Outcome.DONE.name())) {
            case DoneOnce.Claim.Fresh _ -> true;
            case DoneOnce.Claim.Done _ -> false;
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
        };
    }

    /** The words are not in it: what is kept for asking again is no place for them. */
    public static String wish(MatterLine line) {
        return line.state() + " " + line.facts() + " " + line.words().clear().hashCode();
    }

    private void kept(Matter matter, Actor by) {
        var line = matter.lines().getLast();
        if (matter.kind() == MatterKind.HEARING) {
            line.facts().day().ifPresentOrElse(day -> matters.remind(matter, by.person(), day),
                    () -> matters.reminded(matter, by.person(), line.at()));
        }
        trail.record(AuditEntry.done(AuditAction.LEGAL_WRITTEN, AuditObject.LEGAL_MATTER, matter.id().value(),
                matter.file().value()));
    }
}
