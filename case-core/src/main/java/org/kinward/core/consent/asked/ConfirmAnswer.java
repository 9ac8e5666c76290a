package org.kinward.core.consent.asked;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A second professional of another function agrees, or not, by a press of their own, where nobody can be asked (F76). */
public class ConfirmAnswer {

    /** What came of it. */
    public enum Outcome {
        SAID, NOTHING_TO_CONFIRM, SAME_PERSON, SAME_FUNCTION, SOMEBODY_ANSWERS, NOT_THERE
    }

    /** What the second professional says, to what was seen. */
    public record Request(ConsentId id, Revision seen, ProfessionalFunction second, boolean agrees, OnceKey stamp) {
    }

    private final Consents consents;

    private final Answerers answerers;

    private final CaseMoves moves;

    private final TimeToTell authority;

    public ConfirmAnswer(Consents consents, Answerers answerers, CaseMoves moves, TimeToTell authority) {
        this.authority = authority;
        this.consents = consents;
        this.answerers = answerers;
        this.moves = moves;
    }

    /**
     * Writes it down.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome confirm(Request request, Actor by, Moment now) {
        var consent = consents.find(request.id());
        var file = consent.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(consent.orElseThrow().whoAnswers() instanceof Voice.AgreedByOne waiting)) {
            return Outcome.NOTHING_TO_CONFIRM;
        }
        if (first(request.id()).equals(by.person())) {
            return Outcome.SAME_PERSON;
        }
        if (waiting.asked().by() instanceof GivenBy.OneProfessional(var first) && first == request.second()) {
            return Outcome.SAME_FUNCTION;
        }
        if (answerers.of(consent.get().file()).canBeAsked(now.today())) {
            return Outcome.SOMEBODY_ANSWERS;
        }
        if (!consent.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        return keep(new Confirmed(consent.get(), waiting, file.get()), request, by, now);
    }

    /** Who wrote the yes down that waits. */
    private PersonId first(ConsentId id) {
        return consents.history(id).stream().filter(said -> said.whose() == Whose.WHO_ANSWERS).findFirst()
                .map(Said::by).orElseThrow();
    }

    /** What waits for a second person, as it was seen. */
    private record Confirmed(Consent seen, Voice.AgreedByOne waiting, CaseFile file) {
    }

    /** Hours count from the day on which the first one decided. */
    private Outcome keep(Confirmed done, Request request, Actor by, Moment now) {
        var seen = done.seen();
        var file = done.file();
        if (moves.isFirst(request.stamp(), by.person())) {
            var said = new Said(Whose.WHO_ANSWERS, done.waiting().confirm(request.second(), request.agrees()),
                    by.person(), now.at());
            consents.say(seen, said);
            moves.done(file, TaskKind.CONFIRM_ANSWER, seen.id().value(), new Task.Done(said.by(), said.at()));
            FollowUp.again(said.voice(), now).ifPresent(due -> moves.open(file, FollowUp.ASK,
                    new CaseMoves.Thing(seen.id().side(Whose.WHO_ANSWERS), due, "")));
            authority.open(file, file.id().value(), now.earliest(done.waiting().asked().on()));
            moves.record(AuditAction.CONSENT_ANSWERED, AuditObject.CONSENT, seen.id().value(), file);
        }
        return Outcome.SAID;
    }
}
