package org.kinward.core.closing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.saving.StaleRevision;

/** Whoever works on a case asks somebody else to agree to its closing, when it is whole and nothing stands in its way. */
public class AskClosing {

    /** What came of it. */
    public sealed interface Outcome {

        /** It was asked for, now or before. */
        record Asked(AskApproval.Outcome how) implements Outcome {
        }

        /** It says that all is well, and this opened the door and is open: a manager says why first. */
        record InTheWay(List<Factor> open) implements Outcome {
        }

        /** Something is missing. */
        record NotReady(Set<Closing.Missing> missing) implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    private final Closings closings;

    private final OpenFactors open;

    private final AskApproval ask;

    private final CaseMoves moves;

    public AskClosing(Closings closings, OpenFactors open, AskApproval ask, CaseMoves moves) {
        this.closings = closings;
        this.open = open;
        this.ask = ask;
        this.moves = moves;
    }

    /**
     * Asks once for each version.
     *
     * @param key
     *            the key of the form
     * @param seen
     *            the closing as it was seen
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome ask(ApprovalId key, Closing seen, Actor by, Instant now) {
        var found = closings.find(seen.id());
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.CLOSING_WRITTEN));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var closing = found.orElseThrow();
        if (!closing.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        var missing = closing.said().missing();
        if (!missing.isEmpty()) {
            return new Outcome.NotReady(missing);
        }
        var inTheWay = inTheWay(closing, file.get());
        return inTheWay.isEmpty() ? new Outcome.Asked(ask.ask(new AskApproval.Request(key, closing.subject(), ""), by,
                now)) : new Outcome.InTheWay(inTheWay);
    }

    private List<Factor> inTheWay(Closing closing, CaseFile file) {
        var ids = closing.inTheWay(open.ids(file.id()));
        return open.of(file.id()).stream().filter(one -> ids.contains(one.id())).toList();
    }
}
