package org.kinward.core.intake.talk;

import java.nio.charset.StandardCharsets;
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

/** Writes down that a talk was held; its number is the next one. */
public class AddTalk {

    private final Intakes intakes;
    private final Talks talks;
    private final AuditTrail trail;

    public AddTalk(Intakes intakes, Talks talks, AuditTrail trail) {
        this.intakes = intakes;
        this.talks = talks;
        this.trail = trail;
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

        /** Of this talk in this form: the same press is the same talk, another talk typed into it after Back is another. */
        UUID id() {
            var text = String.join(" ", "" + key, "" + talk.on(), "" + talk.minutes(), "" + talk.where(),
                    "" + new TreeSet<>(talk.there()), "" + talk.interpreted(), "" + talk.ended());
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether there is such a record for this person; the talk is kept then. */
    @Transactional
    public boolean add(Request request, Talks.Written by) {
        if (intakes.find(request.intake()).filter(CreatedIntake.class::isInstance).isEmpty()) {
            return false;
        }
        if (talks.add(request.id(), request.intake(), request.talk(), by)) {
            trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.TALK, request.intake().value()));
        }
        return true;
    }
}
