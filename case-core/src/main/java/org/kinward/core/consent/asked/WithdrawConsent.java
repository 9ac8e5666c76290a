package org.kinward.core.consent.asked;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Takes a yes back, without a reason: it stops at once, and everybody who had received something is told to stop. When
 * who answers takes it back against the child's wish or safety, a manager and the authority decide first (F79).
 */
public class WithdrawConsent {

    /** What came of it. */
    public enum Outcome {
        WITHDRAWN, WAITS_FOR_A_DECISION, NOT_AGREED, NOT_THERE
    }

    /**
     * What is taken back, by whom.
     *
     * @param view
     *            what the child is said to want; counts for who answers only
     */
    public record Request(ConsentId id, Revision seen, Whose whose, Withdrawal how, Withdrawal.ChildsView view,
            OnceKey stamp) {

        /**
         * As long as the child's own yes stands nobody says for the child that it wants the same; and nobody who answers
         * ends that a child is protected and recorded.
         */
        boolean isContested(Consent consent) {
            return whose == Whose.WHO_ANSWERS && (view != Withdrawal.ChildsView.SAME
                    || consent.child() instanceof Voice.Agreed || consent.use() instanceof Use.BeingRecorded);
        }
    }

    private final Consents consents;

    private final CaseMoves moves;

    public WithdrawConsent(Consents consents, CaseMoves moves) {
        this.consents = consents;
        this.moves = moves;
    }

    /**
     * Takes it back.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome withdraw(Request request, Actor by, Instant now) {
        var consent = consents.find(request.id());
        var file = consent.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var next = next(consent.orElseThrow(), request);
        var outcome = next.isEmpty() ? Outcome.NOT_AGREED
                : next.get() instanceof Voice.Contested ? Outcome.WAITS_FOR_A_DECISION : Outcome.WITHDRAWN;
        var before = moves.before(request.stamp(), by.person(), outcome.name());
        if (before.isPresent()) {
            return Outcome.valueOf(before.get());
        }
        if (!consent.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        next.ifPresent(voice -> keep(consent.get(), new Said(request.whose(), voice, by.person(), now), file.get()));
        return outcome;
    }

    private static Optional<Voice> next(Consent consent, Request request) {
        return consent.of(request.whose()) instanceof Voice.Agreed agreed
                ? Optional.of(request.isContested(consent) ? agreed.contest(request.how(), request.view())
                        : agreed.withdraw(request.how()))
                : Optional.empty();
    }

    private void keep(Consent seen, Said said, CaseFile file) {
        consents.say(seen, said);
        moves.done(file, FollowUp.ASK, seen.id().side(said.whose()), new Task.Done(said.by(), said.at()));
        switch (said.voice()) {
            case Voice.Withdrawn(var how, _) -> Stopping.of(moves, file).stop(seen, how, said.at());
            case Voice _ -> moves.open(file, TaskKind.DECIDE_WITHDRAWAL, new CaseMoves.Thing(seen.id().value(),
                    said.at().plus(FollowUp.TO_DECIDE), ""));
        }
        moves.record(AuditAction.CONSENT_WITHDRAWN, AuditObject.CONSENT, seen.id().value(), file);
    }
}
