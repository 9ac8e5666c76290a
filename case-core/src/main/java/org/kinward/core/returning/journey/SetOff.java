package org.kinward.core.returning.journey;

import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.Standing;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.ReturnMove;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.plan.WhatIsMissing;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.TaskKind;

/** The child sets off: somebody else has agreed to this very return, and nothing is missing now. */
public class SetOff {

    /** What came of it. */
    public sealed interface Outcome {

        /** On the way, now or before. */
        record OnTheWay() implements Outcome {
        }

        /** Nobody else has agreed to it as it is now. */
        record NotApproved() implements Outcome {
        }

        /** This is missing. */
        record NotReady(Set<Missing> missing) implements Outcome {
        }

        /** It was called off. */
        record NotPrepared() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /** What is looked at before: what is missing, and somebody else's yes. */
    public record Before(WhatIsMissing missing, Approvals approvals) {
    }

    private final Returns returns;
    private final Before before;
    private final CaseMoves moves;

    public SetOff(Returns returns, Before before, CaseMoves moves) {
        this.returns = returns;
        this.before = before;
        this.moves = moves;
    }

    /**
     * Sets off, once. Somebody has to say that the child arrived until the end of the day after the journey begins.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome setOff(ReturnId id, Revision seen, Actor by, AtAgency now) {
        var found = returns.find(id);
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_MOVED));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var about = found.orElseThrow();
        if (about.state() != ReturnState.PREPARED) {
            return about.state() == ReturnState.ON_THE_WAY ? new Outcome.OnTheWay() : new Outcome.NotPrepared();
        }
        var latest = before.approvals().latest(SubjectKind.RETURN, id.value());
        if (!about.revision().equals(seen) || !Standing.of(latest, about.subject()).holds()) {
            return new Outcome.NotApproved();
        }
        var left = about.left(before.missing().of(about, now));
        return left.isEmpty() ? go(about, file.get(), now) : new Outcome.NotReady(left);
    }

    private Outcome go(Return about, CaseFile file, AtAgency now) {
        if (!returns.move(about, new ReturnMove(ReturnState.ON_THE_WAY, "", now.written()))) {
            return new Outcome.NotApproved();
        }
        moves.open(file, TaskKind.RETURN_ARRIVAL,
                new CaseMoves.Thing(about.id().value(), now.endOf(now.today().plusDays(1)), ""));
        moves.record(AuditAction.RETURN_MOVED, AuditObject.RETURN, about.id().value(), file);
        return new Outcome.OnTheWay();
    }
}
