package org.kinward.core.closing;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** A manager says why a file is closed although what opened the door is open; the factors of that moment are kept with it. */
public class SayWhyOpen {

    /** What came of it. */
    public enum Outcome {
        SAID,
        /** Nothing is open: there is nothing to say. */
        NOTHING_OPEN, NOT_THERE
    }

    private final Closings closings;

    private final OpenFactors open;

    private final CaseMoves moves;

    public SayWhyOpen(Closings closings, OpenFactors open, CaseMoves moves) {
        this.closings = closings;
        this.open = open;
        this.moves = moves;
    }

    /**
     * Why a closing goes on over something open.
     *
     * @param seen
     *            the version of the closing that was on the page
     */
    public record Why(ClosingId closing, Revision seen, String words) {
    }

    /**
     * Says it, in a new version of the closing. The same words about the same factors change nothing.
     *
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome say(Why said, Actor by, Instant now) {
        var found = closings.find(said.closing());
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.CLOSING_WRITTEN))
                .filter(one -> moves.manages(one, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var factors = open.ids(file.get().id());
        if (factors.isEmpty()) {
            return Outcome.NOTHING_OPEN;
        }
        var why = new Closing.WhyOpen(factors, said.words(), new Closing.By(by.person(), now));
        var closing = found.orElseThrow();
        if (closing.why().filter(one -> isSame(one, why)).isEmpty()) {
            keep(closing, said.seen(), why);
            moves.record(AuditAction.CLOSING_WRITTEN, AuditObject.CLOSING, said.closing().value(), file.get());
        }
        return Outcome.SAID;
    }

    private static boolean isSame(Closing.WhyOpen one, Closing.WhyOpen other) {
        return one.factors().equals(other.factors()) && one.words().equals(other.words());
    }

    private void keep(Closing closing, Revision seen, Closing.WhyOpen why) {
        if (!closing.revision().equals(seen)) {
            throw new StaleRevision();
        }
        closings.write(new Closing(closing.id(), closing.file(), seen, closing.said(), Optional.of(why),
                Optional.empty()), why.by());
    }
}
