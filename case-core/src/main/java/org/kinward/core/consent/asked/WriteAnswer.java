package org.kinward.core.consent.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

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

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /** What was said, to what, as it was seen. */
    public record Request(ConsentId id, Revision seen, Whose whose, Answer answer, OnceKey stamp) {
    }

    private static final String WRITTEN = "WRITTEN";

    private final Consents consents;

    private final Answerers answerers;

    private final CaseMoves moves;

    public WriteAnswer(Consents consents, Answerers answerers, CaseMoves moves) {
        this.consents = consents;
        this.answerers = answerers;
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
    public Outcome write(Request request, AskedProblem.Days days, Actor by, Instant now) {
        var consent = consents.find(request.id());
        var file = consent.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var problem = problem(request, consent.orElseThrow(), days);
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        var next = next(consent.get().of(request.whose()), request.answer(), now);
        var before = moves.before(request.stamp(), by.person(), next.isPresent() ? WRITTEN : "NOT_NOW");
        if (before.isPresent()) {
            return before.get().equals(WRITTEN) ? new Outcome.Written() : new Outcome.NotNow();
        }
        if (!consent.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        return next.map(voice -> keep(consent.get(), new Said(request.whose(), voice, by.person(), now), file.get()))
                .orElseGet(Outcome.NotNow::new);
    }

    private static Optional<Voice> next(Voice now, Answer answer, Instant at) {
        return switch (answer) {
            case Answer.Yes(var asked) when now instanceof Voice.Askable askable ->
                Optional.of(askable.agree(asked));
            case Answer.No(var asked, var again) when now instanceof Voice.Askable askable ->
                Optional.of(askable.refuse(asked, again, at));
            case Answer.NotNow(var why, var line, var again) when now instanceof Voice.Unsettled unsettled ->
                Optional.of(unsettled.cannot(why, line, again));
            case Answer _ -> Optional.empty();
        };
    }

    private Outcome keep(Consent seen, Said said, CaseFile file) {
        consents.say(seen, said);
        askAgain(seen.id(), said, file);
        moves.record(AuditAction.CONSENT_ANSWERED, AuditObject.CONSENT, seen.id().value(), file);
        return new Outcome.Written();
    }

    /** Whoever has asked has done what the open task asked for; what came of it may ask for another. */
    private void askAgain(ConsentId id, Said said, CaseFile file) {
        var about = id.side(said.whose());
        moves.done(file, about, said.by(), said.at());
        FollowUp.again(said.voice(), said.at())
                .ifPresent(due -> moves.open(file, FollowUp.ASK, new CaseMoves.Thing(about, due, "")));
    }

    private Optional<AskedProblem> problem(Request request, Consent consent, AskedProblem.Days days) {
        return switch (request.answer()) {
            case Answer.Yes(var asked) -> problem(asked, consent, days);
            case Answer.No(var asked, _) -> problem(asked, consent, days);
            case Answer.NotNow _ -> Optional.empty();
        };
    }

    private Optional<AskedProblem> problem(Asked asked, Consent consent, AskedProblem.Days days) {
        return AskedProblem.of(asked.on(), days).or(() -> switch (asked.by()) {
            case GivenBy.WhoAnswers(var kind) -> answering(kind, consent, days.today());
            case GivenBy.TwoProfessionals _ -> answerers.of(consent.file()).canBeAsked(days.today())
                    ? Optional.of(AskedProblem.SOMEBODY_ANSWERS)
                    : Optional.empty();
            case GivenBy.Child _,GivenBy.ChildAlone _ -> Optional.empty();
        });
    }

    private Optional<AskedProblem> answering(AnswererKind kind, Consent consent, LocalDate today) {
        var who = answerers.of(consent.file());
        if (!who.canBeAsked(today)) {
            return Optional.of(AskedProblem.NOBODY_ANSWERS);
        }
        if (who.kind() != kind) {
            return Optional.of(AskedProblem.NOT_THIS_ANSWERER);
        }
        var everyday = consent.use() instanceof Use.Service(var service) && service.isEveryday();
        return kind == AnswererKind.HEAD_OF_SHELTER && !everyday ? Optional.of(AskedProblem.ONLY_EVERYDAY)
                : Optional.empty();
    }
}
