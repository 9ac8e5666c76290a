package org.kinward.core.consent.asked;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A manager decides with the authority about a withdrawal against the child; nobody else can (F79). */
public class DecideWithdrawal {

    /** What came of it. */
    public enum Outcome {
        DECIDED, NOTHING_TO_DECIDE, NOT_THERE
    }

    /**
     * What was decided.
     *
     * @param goesOn
     *            whether the yes stands, for the child's sake
     * @param decision
     *            the authority with which it was decided, why, and what the child thinks of it
     */
    public record Request(ConsentId id, Revision seen, boolean goesOn, Voice.Decision decision, OnceKey stamp) {
    }

    private final Consents consents;

    private final CaseMoves moves;

    public DecideWithdrawal(Consents consents, CaseMoves moves) {
        this.consents = consents;
        this.moves = moves;
    }

    /**
     * Decides.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome decide(Request request, Actor manager, Instant now) {
        var consent = consents.find(request.id());
        var file = consent.flatMap(found -> moves.at(found.file(), manager))
                .filter(found -> moves.manages(found, manager));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var next = next(consent.orElseThrow(), request);
        if (next.isEmpty() || !moves.isFirst(request.stamp(), manager.person())) {
            return next.isEmpty() ? Outcome.NOTHING_TO_DECIDE : Outcome.DECIDED;
        }
        if (!consent.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        keep(consent.get(), new Said(Whose.WHO_ANSWERS, next.get(), manager.person(), now), file.get());
        return Outcome.DECIDED;
    }

    private static Optional<Voice> next(Consent consent, Request request) {
        return consent.whoAnswers() instanceof Voice.Contested contested
                ? Optional.of(request.goesOn() ? contested.goesOn(request.decision())
                        : contested.stands(request.decision()))
                : Optional.empty();
    }

    private void keep(Consent seen, Said said, CaseFile file) {
        consents.say(seen, said);
        moves.done(file, TaskKind.DECIDE_WITHDRAWAL, seen.id().value(), new Task.Done(said.by(), said.at()));
        if (said.voice() instanceof Voice.Withdrawn(var how, _)) {
            Stopping.of(moves, file).stop(seen, how, said.at());
        }
        moves.record(AuditAction.CONSENT_DECIDED, AuditObject.CONSENT, seen.id().value(), file);
    }
}
