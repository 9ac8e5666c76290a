package org.kinward.core.intake.event;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Heads, list and the escort's paper must be the same number, or somebody says why they are not (F80). */
public class CountHeads {

    /** What came of it. */
    public enum Outcome {
        COUNTED, SAY_WHY, NOT_THERE
    }

    /**
     * How many heads.
     *
     * @param seen
     *            the revision of the event that was on the screen
     */
    public record Request(Event.Id event, Revision seen, int heads, Optional<CountReason> why) {
    }

    private final Events events;

    private final AuditTrail trail;

    public CountHeads(Events events, AuditTrail trail) {
        this.events = events;
        this.trail = trail;
    }

    /**
     * Keeps the count.
     *
     * @throws StaleRevision
     *             if somebody counted since; nothing is changed then
     */
    @Transactional
    public Outcome count(Request request, Actor by, Instant now) {
        var found = events.hold(request.event()).filter(event -> by.atWork().contains(event.home().place()));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var event = found.get();
        if (!event.revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        int listed = events.lines(event.id()).size();
        var agrees = event.agrees(request.heads(), listed);
        if (!agrees && request.why().isEmpty()) {
            return Outcome.SAY_WHY;
        }
        events.save(event.counted(new Event.Count(request.heads(), listed,
                agrees ? Optional.empty() : request.why(), new Event.Made(by.person(), now))));
        trail.record(AuditEntry.done(AuditAction.EVENT_CHANGED, AuditObject.EVENT, event.id().value())
                .forPurpose("head_count"));
        return Outcome.COUNTED;
    }
}
