package org.kinward.core.later.leg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Writes down a leg of the way, changes it, or says that it was a mistake. */
public class WriteLeg {

    private final Legs legs;
    private final CaseMoves moves;
    private final NarrowRecord narrow;

    public WriteLeg(Legs legs, CaseMoves moves, NarrowRecord narrow) {
        this.narrow = narrow;
        this.legs = legs;
        this.moves = moves;
    }

    /** What came of it. */
    public enum Outcome {
        /** It stands, now or since the first press of this button. */
        KEPT,
        /** The child cannot have travelled after today. */
        IN_THE_FUTURE,
        /** There is no such leg, or no such record for this person. */
        NOT_THERE
    }

    /**
     * What is to be written.
     *
     * @param key
     *            of the form: pressed twice, it is written once
     * @param today
     *            the day at the agency
     */
    public record Request(UUID key, Legs.Numbered leg, LocalDate today) {

        OnceKey stamp() {
            return new OnceKey(key, "leg " + leg.number() + " " + leg.isMistake() + " " + leg.leg());
        }
    }

    /**
     * Keeps it, once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote it since it was seen, or this form has written something else; nothing is changed then
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded
     */
    @Transactional
    public Outcome write(Request request, Actor by, Instant now) {
        var record = request.leg().leg().intake();
        var file = moves.of(record, by, AuditAction.ANSWER_CHANGED);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (isAfter(request.leg().leg().legWhen(), request.today())) {
            return Outcome.IN_THE_FUTURE;
        }
        narrow.beyond(record);
        if (moves.isFirst(request.stamp(), by.person())) {
            legs.keep(request.leg(), new Legs.Written(by.person(), now));
            moves.record(AuditAction.ANSWER_CHANGED, AuditObject.LEG, record.value(), file.get());
        }
        return Outcome.KEPT;
    }

    /** Whether what is said of it has not begun on this day. */
    static boolean isAfter(Leg.RoughDay when, LocalDate today) {
        var year = number(when.year());
        var month = number(when.month());
        if (year == 0 || month == 0) {
            return year > today.getYear();
        }
        var from = YearMonth.of(year, month);
        var day = number(when.day());
        if (day > 0 && from.isValidDay(day)) {
            return from.atDay(day).isAfter(today);
        }
        return from.isAfter(YearMonth.from(today));
    }

    /** 0 where nobody said it. */
    private static int number(Answer<Integer> answer) {
        return answer instanceof Answer.Known<Integer>(var known, _) ? known : 0;
    }
}
