package org.kinward.core.consent.asked;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;

/**
 * Writes down who answers for a child. Where nobody can be asked, two professionals decide and it is seen again in 72
 * hours; where somebody answers until a day, it is seen again on that day.
 */
public class NameWhoAnswers {

    /** After this it is seen again where nobody can be asked (F76). */
    public static final Duration AGAIN = Duration.ofDays(3);

    /** What came of it. */
    public enum Outcome {
        WRITTEN, INVOLVED, END_IN_THE_PAST, NOT_THERE
    }

    /**
     * Who it is.
     *
     * @param involved
     *            whether this person recruited, employed or travelled with the child: then it is nobody who answers
     * @param zone
     *            of the agency, for the day on which it ends
     */
    public record Request(WhoAnswers who, boolean involved, ZoneId zone, OnceKey stamp) {
    }

    private final Answerers answerers;

    private final CaseMoves moves;

    public NameWhoAnswers(Answerers answerers, CaseMoves moves) {
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
    public Outcome name(Request request, Actor by, Instant now) {
        var file = moves.at(request.who().file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (request.involved() && request.who().kind().mayHaveBeenInvolved()) {
            return Outcome.INVOLVED;
        }
        var today = now.atZone(request.zone()).toLocalDate();
        if (request.who().until().filter(until -> until.isBefore(today)).isPresent()) {
            return Outcome.END_IN_THE_PAST;
        }
        if (moves.isFirst(request.stamp(), by.person())) {
            answerers.keep(request.who(), by.person(), now);
            seeAgain(request, file.get(), by, now);
            moves.record(AuditAction.WHO_ANSWERS_NAMED, AuditObject.WHO_ANSWERS, file.get().id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }

    private void seeAgain(Request request, CaseFile file, Actor by, Instant now) {
        var who = request.who();
        var about = file.id().value();
        moves.done(file, about, by.person(), now);
        var due = who.canBeAsked(now.atZone(request.zone()).toLocalDate())
                ? who.until().map(until -> until.atStartOfDay(request.zone()).toInstant())
                : Optional.of(now.plus(AGAIN));
        due.ifPresent(at -> moves.open(file, TaskKind.SEE_WHO_ANSWERS, new CaseMoves.Thing(about, at, "")));
    }
}
