package org.kinward.core.intake.event;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** Somebody at work at a place writes down that many children came at once. */
public class OpenEvent {

    /** What came of it. */
    public enum Outcome {
        OPEN,
        /** This form has written down another event already: it was typed over, after Back. */
        OTHER_EVENT, NOT_THERE
    }

    /**
     * Where, and how they came.
     *
     * @param id
     *            the key of the form: the same form opens one event
     */
    public record Request(Event.Id id, PlaceId place, Event.Came came) {

        /** One form is for one event. */
        OnceKey stamp() {
            return new OnceKey(id.value(), "event at " + place.value() + " " + came);
        }
    }

    private final Events events;

    private final DoneOnce once;

    private final AuditTrail trail;

    public OpenEvent(Events events, DoneOnce once, AuditTrail trail) {
        this.events = events;
        this.once = once;
        this.trail = trail;
    }

    @Transactional
    public Outcome open(Request request, Actor by, Instant now) {
        if (!by.atWork().contains(request.place())) {
            return Outcome.NOT_THERE;
        }
        var id = request.id();
        return switch (once.claim(request.stamp(), by.person(), id.value().toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.OPEN;
            case DoneOnce.Claim.OtherRequest _ -> Outcome.OTHER_EVENT;
            case DoneOnce.Claim.Fresh _ -> {
                events.add(Event.begin(id, new Event.Home(by.agency(), request.place()), request.came(),
                        new Event.Made(by.person(), now)));
                trail.record(
                        AuditEntry.done(AuditAction.EVENT_CHANGED, AuditObject.EVENT, id.value()).forPurpose("made"));
                yield Outcome.OPEN;
            }
        };
    }
}
