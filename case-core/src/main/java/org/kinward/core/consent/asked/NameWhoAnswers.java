package org.kinward.core.consent.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.StillAnswers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Writes down who answers for a child. Where nobody can be asked, two professionals decide and it is seen again in 72
 * hours; where somebody answers until a day, it is seen again on that day. What somebody agreed to who answers no longer
 * is asked again.
 */
public class NameWhoAnswers {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, INVOLVED, CONTRADICTS, END_IN_THE_PAST,
        /** The person is of age and answers alone. */
        OF_AGE, NOT_THERE
    }

    /**
     * Who it is.
     *
     * @param involved
     *            whether this person recruited, employed or travelled with the child: then it is nobody who answers
     * @param zone
     *            of the agency, for the day on which it ends
     * @param told
     *            when the child was told of on paper, if that is how the record began: so long has nobody answered
     */
    public record Request(WhoAnswers who, Involved involved, ZoneId zone, Optional<Instant> told, OnceKey stamp) {

        /** Of a record that was typed while it was told. */
        public Request(WhoAnswers who, Involved involved, ZoneId zone, OnceKey stamp) {
            this(who, involved, zone, Optional.empty(), stamp);
        }
    }

    private final Answerers answerers;

    private final Consents consents;

    private final CaseMoves moves;

    private final TimeToTell authority;

    public NameWhoAnswers(Answerers answerers, Consents consents, CaseMoves moves, TimeToTell authority) {
        this.authority = authority;
        this.answerers = answerers;
        this.consents = consents;
        this.moves = moves;
    }

    /** Why it cannot be written like this; asked before anything is changed anywhere, the vault included. */
    public static Optional<Outcome> refusal(Request request, Instant now) {
        return switch (request.involved().fits(request.who())) {
            case NEVER -> Optional.of(Outcome.INVOLVED);
            case CONTRADICTS -> Optional.of(Outcome.CONTRADICTS);
            case FITS -> {
                var today = new Moment(now, request.zone()).today();
                yield request.who().until().filter(until -> until.isBefore(today)).map(_ -> Outcome.END_IN_THE_PAST);
            }
        };
    }

    /**
     * Writes it down.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome name(Request request, Actor by, Instant now) {
        var file = moves.at(request.who().file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var refused = refusal(request, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (answerers.of(request.who().file()).kind() == AnswererKind.YOUNG_ADULT) {
            return Outcome.OF_AGE;
        }
        if (moves.isFirst(request.stamp(), by.person())) {
            var since = request.told().filter(_ -> answerers.history(request.who().file()).isEmpty()).orElse(now);
            answerers.keep(request.who().after(answerers.of(request.who().file())), by.person(), now);
            seeAgain(request, file.get(), new Task.Done(by.person(), now), since);
            askAgain(file.get(), new Moment(now, request.zone()));
            moves.record(AuditAction.WHO_ANSWERS_NAMED, AuditObject.WHO_ANSWERS, file.get().id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }

    private void seeAgain(Request request, CaseFile file, Task.Done done, Instant since) {
        var who = request.who();
        var about = file.id().value();
        moves.done(file, TaskKind.SEE_WHO_ANSWERS, about, done);
        if (!who.canBeAsked(new Moment(done.at(), request.zone()).today())) {
            authority.open(file, about, since);
        }
        var due = who.canBeAsked(new Moment(done.at(), request.zone()).today())
                ? who.until().map(until -> until.atStartOfDay(request.zone()).toInstant())
                : Optional.of(since.plus(FollowUp.TWO_PROFESSIONALS));
        due.ifPresent(at -> moves.open(file, TaskKind.SEE_WHO_ANSWERS, new CaseMoves.Thing(about, at, "")));
    }

    private void askAgain(CaseFile file, Moment now) {
        var still = StillAnswers.of(answerers.history(file.id()));
        consents.of(file.id()).stream().filter(consent -> hasAgreed(consent, still, now.today()))
                .forEach(consent -> moves.open(file, FollowUp.ASK, new CaseMoves.Thing(
                        consent.id().side(Whose.WHO_ANSWERS), now.at().plus(FollowUp.TWO_PROFESSIONALS), "")));
    }

    private static boolean hasAgreed(Consent consent, StillAnswers still, LocalDate today) {
        return consent.whoAnswers() instanceof Voice.Agreed(Asked asked, _)
                && asked.by() instanceof GivenBy.WhoAnswers(_, var line) && !still.holds(line, today);
    }
}
