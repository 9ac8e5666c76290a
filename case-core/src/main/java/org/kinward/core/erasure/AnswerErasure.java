package org.kinward.core.erasure;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;

/**
 * An administrator of the agency, another person than who asked, confirms or refuses. Confirming looks at the hold once
 * more under the lock of the record and leaves the vault's task in the same transaction.
 */
public class AnswerErasure {

    /** What came of it. */
    public enum Outcome {
        DONE, HELD_FOR_THE_LAW,
        /** A new file of the child was opened since it was asked for: it is asked for anew, there. */
        FOLLOWED_SINCE, ASKED_BY_THE_SAME_PERSON, ANSWERED_BEFORE, OVER, NOT_THERE
    }

    private final Erasures erasures;

    private final LegalHolds holds;

    private final Outbox outbox;

    private final AuditTrail trail;

    public AnswerErasure(Erasures erasures, LegalHolds holds, Outbox outbox, AuditTrail trail) {
        this.erasures = erasures;
        this.holds = holds;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** Confirms it: from the commit on nothing can stop the erasure. */
    @Transactional
    public Outcome confirm(ErasureId id, Actor by, Instant now) {
        erasures.find(id).ifPresent(one -> erasures.hold(one.of().record()));
        var found = erasures.find(id);
        var refusal = refusal(found, ErasureRequest.State.CONFIRMED, by, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var request = found.orElseThrow();
        if (holds.standing(request.of().record()).isPresent()) {
            return Outcome.HELD_FOR_THE_LAW;
        }
        if (request.of().part().isEmpty() && erasures.isFollowedSince(request.of().record(), request.asked().at())) {
            return Outcome.FOLLOWED_SINCE;
        }
        if (!erasures.answer(id, Erasures.Answer.of(ErasureRequest.State.CONFIRMED, by.person(), now))) {
            return Outcome.ANSWERED_BEFORE;
        }
        if (request.of().part().isEmpty()) {
            outbox.leave(new OutboxTask.VaultEnd(request.of().child()));
        }
        record(AuditAction.ERASURE_CONFIRMED, request);
        return Outcome.DONE;
    }

    /** Refuses it with a reason, which those who work on the case read. */
    @Transactional
    public Outcome refuse(ErasureId id, WhyWords why, Actor by, Instant now) {
        var found = erasures.find(id);
        var refusal = refusal(found, ErasureRequest.State.REFUSED, by, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var answer = new Erasures.Answer(ErasureRequest.State.REFUSED, by.person(), now, Optional.of(why));
        if (!erasures.answer(id, answer)) {
            return Outcome.ANSWERED_BEFORE;
        }
        record(AuditAction.ERASURE_REFUSED, found.orElseThrow());
        return Outcome.DONE;
    }

    /** Why it cannot be answered like this; a second press of the same button is done, not answered before. */
    private static Optional<Outcome> refusal(Optional<ErasureRequest> found, ErasureRequest.State wanted, Actor by,
            Instant now) {
        if (found.filter(request -> request.isOf(by)).isEmpty()) {
            return Optional.of(Outcome.NOT_THERE);
        }
        var request = found.get();
        if (!request.mayBeAnsweredBy(by.person())) {
            return Optional.of(Outcome.ASKED_BY_THE_SAME_PERSON);
        }
        var state = request.state() == ErasureRequest.State.DONE ? ErasureRequest.State.CONFIRMED : request.state();
        if (state != ErasureRequest.State.ASKED) {
            return Optional.of(state == wanted ? Outcome.DONE : Outcome.ANSWERED_BEFORE);
        }
        return request.isOpen(now) ? Optional.empty() : Optional.of(Outcome.OVER);
    }

    private void record(AuditAction action, ErasureRequest request) {
        trail.record(AuditEntry.done(action, AuditObject.ERASURE, request.id().value(),
                request.of().record().value()));
    }
}
