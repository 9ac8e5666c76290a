package org.kinward.core.returning.plan;

import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.saving.StaleRevision;

/** Whoever works on a case asks somebody else to agree to a return, when nothing is missing that comes before. */
public class AskReturn {

    /** What came of it. */
    public sealed interface Outcome {

        /** It was asked for, now or before. */
        record Asked(AskApproval.Outcome how) implements Outcome {
        }

        /** This is missing. */
        record NotReady(Set<Missing> missing) implements Outcome {
        }

        /** It is prepared no more. */
        record NotPrepared() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    private final Returns returns;
    private final WhatIsMissing missing;
    private final AskApproval ask;
    private final CaseMoves moves;

    public AskReturn(Returns returns, WhatIsMissing missing, AskApproval ask, CaseMoves moves) {
        this.returns = returns;
        this.missing = missing;
        this.ask = ask;
        this.moves = moves;
    }

    /**
     * Asks once for each version.
     *
     * @param key
     *            the key of the form
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome ask(ApprovalId key, Return seen, Actor by, AtAgency now) {
        var found = returns.find(seen.id());
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_WRITTEN));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var about = found.orElseThrow();
        if (about.state() != ReturnState.PREPARED) {
            return new Outcome.NotPrepared();
        }
        if (!about.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        var left = about.left(missing.of(about, now));
        left.removeIf(Missing::mayFollow);
        return left.isEmpty()
                ? new Outcome.Asked(ask.ask(new AskApproval.Request(key, about.subject(), ""), by, now.at()))
                : new Outcome.NotReady(left);
    }
}
