package org.kinward.core.erasure;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.identity.mend.PerformTask;

/**
 * Confirms, and erases at once: casework commits first, then what its task says is done here and now, so that nobody
 * sees the record any more when the administrator reads that it is gone. What stops half-way the outbox goes on with.
 */
public class ConfirmErasure {

    private final AnswerErasure casework;

    private final Erasures erasures;

    private final PerformTask performing;

    private final EndParts parts;

    public ConfirmErasure(AnswerErasure casework, Erasures erasures, PerformTask performing, EndParts parts) {
        this.parts = parts;
        this.casework = casework;
        this.erasures = erasures;
        this.performing = performing;
    }

    /** Erases the record that this request names, once another person than who asked says so. */
    public AnswerErasure.Outcome confirm(ErasureId id, Actor by, Instant now) {
        var outcome = casework.confirm(id, by, now);
        if (outcome == AnswerErasure.Outcome.DONE) {
            erasures.find(id).filter(one -> one.state() == ErasureRequest.State.CONFIRMED).ifPresent(this::perform);
        }
        return outcome;
    }

    private void perform(ErasureRequest confirmed) {
        if (confirmed.of().part().isPresent()) {
            parts.end(confirmed.id().value());
        } else {
            performing.perform(new OutboxTask.VaultEnd(confirmed.of().child()));
        }
    }
}
