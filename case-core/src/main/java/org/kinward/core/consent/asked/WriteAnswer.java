package org.kinward.core.consent.asked;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down what the child, or who answers for the child, said to one use. */
public class WriteAnswer {

    /** What came of it. */
    public sealed interface Outcome {

        /** It stands there, from this press of the button or an earlier one. */
        record Written() implements Outcome {
        }

        /** It cannot have been said like this. */
        record Refused(AskedProblem problem) implements Outcome {
        }

        /** The state does not allow it: a no is never covered, and what is disputed is decided first. */
        record NotNow() implements Outcome {
        }

        /** A yes stands: it is not covered by a no but taken back, with everything that follows from that. */
        record TakeBack() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /** What was said, to what, as it was seen. */
    public record Request(ConsentId id, Revision seen, Whose whose, Answer answer, OnceKey stamp) {
    }

    private final Consents consents;

    private final AnswerProblem problems;

    private final CaseMoves moves;

    public WriteAnswer(Consents consents, Answerers answerers, CaseMoves moves) {
        this.consents = consents;
        this.problems = new AnswerProblem(answerers);
        this.moves = moves;
    }

    /**
     * Writes it down.
     *
     * @param days
     *            the day of the record, of the statement that was told, and today
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome write(Request request, AskedProblem.Days days, Actor by, Moment now) {
        var consent = consents.find(request.id());
        var file = consent.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var press = new AnswerProblem.Press(request, consent.orElseThrow(), days, now);
        if (press.standing() instanceof Voice.Agreed && request.answer() instanceof Answer.No) {
            return new Outcome.TakeBack();
        }
        var problem = problems.of(press);
        return problem.isPresent() ? new Outcome.Refused(problem.get())
                : next(press).map(voice -> keep(press, voice, by, file.get()))
                        .orElseGet(Outcome.NotNow::new);
    }

    private static Optional<Voice> next(AnswerProblem.Press press) {
        var standing = press.standing();
        return switch (press.request().answer()) {
            case Answer.Yes(var asked) when standing instanceof Voice.Askable askable ->
                Optional.of(askable.agree(asked));
            case Answer.No(var asked, var again) when standing instanceof Voice.Refusable refusable ->
                Optional.of(refusable.refuse(asked, press.again(again), press.moment().since(asked.on())));
            case Answer.NotNow(var why, var line, var again) when standing instanceof Voice.Unsettled unsettled ->
                Optional.of(unsettled.cannot(why, line, again));
            case Answer _ -> Optional.empty();
        };
    }

    private Outcome keep(AnswerProblem.Press press, Voice voice, Actor by, CaseFile file) {
        var request = press.request();
        if (!moves.isFirst(request.stamp(), by.person())) {
            return new Outcome.Written();
        }
        if (!press.consent().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        var said = new Said(request.whose(), voice, by.person(), press.moment().at());
        consents.say(press.consent(), said);
        askAgain(request.id(), said, press.moment(), file);
        moves.record(AuditAction.CONSENT_ANSWERED, AuditObject.CONSENT, request.id().value(), file);
        return new Outcome.Written();
    }

    /** Whoever has asked has done what the open task asked for; what came of it may ask for another. */
    private void askAgain(ConsentId id, Said said, Moment now, CaseFile file) {
        var about = id.side(said.whose());
        var done = new Task.Done(said.by(), said.at());
        moves.done(file, FollowUp.ASK, about, done);
        FollowUp.again(said.voice(), now)
                .ifPresent(due -> moves.open(file, FollowUp.ASK, new CaseMoves.Thing(about, due, "")));
        if (said.whose() == Whose.WHO_ANSWERS) {
            moves.done(file, TaskKind.CONFIRM_ANSWER, id.value(), done);
        }
        if (said.voice() instanceof Voice.AgreedByOne one) {
            moves.open(file, TaskKind.CONFIRM_ANSWER,
                    new CaseMoves.Thing(id.value(), now.earliest(one.asked().on()).plus(FollowUp.TO_CONFIRM), ""));
        }
    }
}
