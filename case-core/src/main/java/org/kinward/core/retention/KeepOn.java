package org.kinward.core.retention;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * A manager has looked at a closed file whose day has come, and keeps it on until another day. Who wants it gone asks for its
 * erasure, which two people decide: nothing is destroyed by a date.
 */
public class KeepOn {

    /** What came of it. */
    public enum Outcome {
        KEPT_ON,
        /** Its day has not come. */
        NOT_DUE,
        /** The file is open, or work goes on in a new one: the clock stands. */
        CLOCK_STANDS,
        /** The new day is over, or too far away. */
        UNTIL_WRONG, NOT_THERE
    }

    /** Until when and why, by somebody who has seen so many dates. */
    public record Wish(Retention.Of of, Revision seen, LocalDate until, String words) {
    }

    private final Retentions retentions;

    private final CaseMoves moves;

    public KeepOn(Retentions retentions, CaseMoves moves) {
        this.retentions = retentions;
        this.moves = moves;
    }

    /**
     * Keeps it on. The same press again changes nothing.
     *
     * @throws StaleRevision
     *             if somebody looked since
     */
    @Transactional
    public Outcome keep(Wish wish, Actor by, Moment now) {
        var file = moves.alone(wish.of().file(), by).filter(one -> moves.manages(one, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var kept = retentions.of(wish.of());
        if (!(file.get() instanceof ClosedCaseFile) || moves.isFollowed(file.get()) || kept.isEmpty()) {
            return Outcome.CLOCK_STANDS;
        }
        return isDone(wish, kept.get()) ? Outcome.KEPT_ON : look(wish, kept.get(), new Press(file.get(), by, now));
    }

    /** Who presses, and when. */
    private record Press(CaseFile file, Actor by, Moment moment) {
    }

    private static AuditObject object(KeptPart part) {
        return part == KeptPart.FILE ? AuditObject.RETENTION : AuditObject.of(part);
    }

    private static boolean isDone(Wish wish, Retention kept) {
        return kept.due().on().equals(wish.until())
                && kept.review().filter(one -> one.words().equals(wish.words().strip())).isPresent();
    }

    private Outcome look(Wish wish, Retention kept, Press press) {
        if (!kept.number().equals(wish.seen())) {
            throw new StaleRevision();
        }
        var today = press.moment().today();
        if (!kept.isDue(today)) {
            return Outcome.NOT_DUE;
        }
        if (!Retention.fits(wish.until(), today)) {
            return Outcome.UNTIL_WRONG;
        }
        retentions.add(kept.keptOn(wish.until(),
                new Retention.Review(wish.words(), press.by().person(), press.moment().at())));
        moves.record(AuditAction.RETENTION_REVIEWED, object(wish.of().part()), wish.of().file().value(), press.file());
        return Outcome.KEPT_ON;
    }
}
