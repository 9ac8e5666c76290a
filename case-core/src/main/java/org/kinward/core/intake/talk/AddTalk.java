package org.kinward.core.intake.talk;

import java.util.TreeSet;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** Writes down that a talk was held; its number is the next one. */
public class AddTalk {

    private final Intakes intakes;
    private final Talks talks;
    private final DoneOnce once;
    private final AuditTrail trail;

    public AddTalk(Intakes intakes, Talks talks, DoneOnce once, AuditTrail trail) {
        this.intakes = intakes;
        this.talks = talks;
        this.once = once;
        this.trail = trail;
    }

    /** What came of it. */
    public enum Outcome {
        /** It is kept, now or since the first press of this button. */
        KEPT,
        /** This form has written down another talk already: it was typed over, after Back. */
        OTHER_TALK, NOT_THERE
    }

    /**
     * A talk as somebody tells it.
     *
     * @param key
     *            of the form: pressed twice, it is one talk
     * @param talk
     *            with the number that the form has shown; it is counted anew
     */
    public record Request(UUID key, IntakeId intake, Talk talk) {

        /** One form is for one talk. */
        OnceKey stamp() {
            var text = String.join(" ", "talk of", "" + intake.value(), "" + talk.on(), "" + talk.minutes(),
                    "" + talk.setting().where(), "" + new TreeSet<>(talk.setting().there()),
                    "" + talk.setting().interpreted(), "" + talk.ended(), "" + talk.paper());
            return new OnceKey(key, text);
        }
    }

    /** The number that it got: colleagues add talks as well. */
    @Transactional
    public int number(UUID key) {
        return talks.number(key);
    }

    /** Keeps it, if there is such a record for this person. */
    @Transactional
    public Outcome add(Request request, Talks.Written by) {
        if (intakes.find(request.intake()).filter(CreatedIntake.class::isInstance).isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (once.claim(request.stamp(), by.by(), request.key().toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.KEPT;
            case DoneOnce.Claim.OtherRequest _ -> Outcome.OTHER_TALK;
            case DoneOnce.Claim.Fresh _ -> {
                if (talks.add(request.key(), request.intake(), request.talk(), by)) {
                    trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.TALK,
                            request.intake().value()));
                }
                yield Outcome.KEPT;
            }
        };
    }
}
