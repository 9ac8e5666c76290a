package org.kinward.core.later.leg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.StaleRevision;

/** Writes down a leg of the way, changes it, or says that it was a mistake. */
public class WriteLeg {

    private final KeepNumbered<Leg> legs;

    public WriteLeg(Legs legs, CaseMoves moves, NarrowRecord narrow) {
        this.legs = new KeepNumbered<>(legs, moves, narrow, AuditObject.LEG);
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
     * @param today
     *            the day at the agency
     */
    public record Request(KeepNumbered.Wish<Leg> wish, LocalDate today) {
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
        if (isAfter(request.wish().one().page().legWhen(), request.today())) {
            return Outcome.IN_THE_FUTURE;
        }
        return legs.keep(request.wish(), by, now) ? Outcome.KEPT : Outcome.NOT_THERE;
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
