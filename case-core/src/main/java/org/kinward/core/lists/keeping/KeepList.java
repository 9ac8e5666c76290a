package org.kinward.core.lists.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** An administrator changes a list of the own agency. The same form counts once; nobody's change is lost. */
public class KeepList {

    private final OwnLists lists;

    private final DoneOnce once;

    private final AuditTrail trail;

    public KeepList(OwnLists lists, DoneOnce once, AuditTrail trail) {
        this.lists = lists;
        this.once = once;
        this.trail = trail;
    }

    /**
     * One press.
     *
     * @param seen
     *            the revision of the list that was on the screen
     * @param key
     *            of the form
     */
    public record Press(CodeList list, ListWish wish, Revision seen, UUID key) {
    }

    /**
     * Does it; empty when it is done or was done by the same form before.
     *
     * @return why not, and nothing has changed
     * @throws StaleRevision
     *             if somebody else has changed the list since it was shown; nothing has changed then either
     */
    @Transactional
    public Optional<ListRefusal> keep(Press press, Actor by, Instant now) {
        var current = lists.of(press.list(), by.agency());
        if (!current.revision().equals(press.seen())) {
            refuseUnlessDone(press, by);
            return Optional.empty();
        }
        return switch (new ListRules(current).after(press.wish())) {
            case ListRules.Outcome.Refused(var why) -> Optional.of(why);
            case ListRules.Outcome.Changes(var lines) -> {
                if (!lines.isEmpty() && isFirst(press, by)) {
                    keep(press, lines, by, now);
                }
                yield Optional.empty();
            }
        };
    }

    private void keep(Press press, List<OwnLine> lines, Actor by, Instant now) {
        lists.keep(press.list(), by.agency(),
                new OwnLists.Kept(press.seen(), lines, new OwnLists.By(by.person(), now)));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.LIST, by.agency().value())
                .forPurpose(press.list().name().toLowerCase(Locale.ROOT)));
    }

    private void refuseUnlessDone(Press press, Actor by) {
        if (isFirst(press, by)) {
            throw new StaleRevision();
        }
    }

    private boolean isFirst(Press press, Actor by) {
        return switch (once.claim(new OnceKey(press.key(), press.list() + " " + press.wish()), by.person(),
                press.list().name())) {
            case DoneOnce.Claim.Fresh _ -> true;
            case DoneOnce.Claim.Done _ -> false;
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
        };
    }
}
