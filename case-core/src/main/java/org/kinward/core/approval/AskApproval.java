package org.kinward.core.approval;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Whoever works on a case asks somebody else to agree to one version of one thing. A capability calls it inside the move
 * that finishes the thing; a request about an older version that waits is taken back by the newer one.
 */
public class AskApproval {

    /** What came of it. */
    public sealed interface Outcome {

        /** It waits: it does not hold before somebody agrees. */
        record Waits(Approval.Waiting request) implements Outcome {
        }

        /** It holds, and somebody else sees it until the day that is due. */
        record Holds(Approval.Waiting request) implements Outcome {
        }

        /** This version was asked about before and waits, or is approved. */
        record AskedBefore(Approval request) implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * What is asked.
     *
     * @param id
     *            the key of the form: the same form asks once
     * @param words
     *            what is said to it, without names; empty to 500 signs
     */
    public record Request(ApprovalId id, Subject subject, String words) {
    }

    private final Approvals approvals;

    private final WhatTermsApply terms;

    private final CaseMoves moves;

    public AskApproval(Approvals approvals, WhatTermsApply terms, CaseMoves moves) {
        this.approvals = approvals;
        this.terms = terms;
        this.moves = moves;
    }

    /**
     * Asks once, by the rule of the agency.
     *
     * @throws StaleRevision
     *             if somebody else asked about the same thing at the same moment
     */
    @Transactional
    public Outcome ask(Request request, Actor by, Instant now) {
        var found = moves.at(request.subject().file(), by);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        var file = found.get();
        var latest = approvals.latest(request.subject().kind(), request.subject().id());
        if (Standing.of(latest, request.subject()).isAskedFor()) {
            return new Outcome.AskedBefore(latest.orElseThrow());
        }
        var asked = new Approval.By(by.person(), now);
        takeBack(latest, asked, file);
        return keep(new Approval.Waiting(new Approval.Asked(request.id(), request.subject(),
                sameDay(terms.of(request.subject().kind(), file, by), latest, now), request.words(), asked)), file);
    }

    /** What holds already is seen until the day that was said first: a newer version is no way around being seen. */
    private static Terms sameDay(Terms terms, Optional<Approval> latest, Instant now) {
        return latest.filter(Approval.Waiting.class::isInstance).map(Approval::asked)
                .filter(older -> older.terms().holdsAtOnce() && terms.holdsAtOnce())
                .map(older -> terms.until(older.due(), now)).orElse(terms);
    }

    private void takeBack(Optional<Approval> latest, Approval.By by, CaseFile file) {
        if (latest.orElse(null) instanceof Approval.Waiting older) {
            if (!approvals.end(older.takenBack(by))) {
                throw new StaleRevision();
            }
            moves.dropped(file, TaskKind.APPROVE, older.id().value(), new Task.Done(by.person(), by.at()));
            moves.record(AuditAction.APPROVAL_TAKEN_BACK, AuditObject.APPROVAL, older.id().value(), file);
        }
    }

    private static Task.TaskFor answerer(Approval.Waiting request) {
        return request.asked().terms().peersToo() ? new Task.TaskFor.Place() : new Task.TaskFor.DutyOfficer();
    }

    private Outcome keep(Approval.Waiting request, CaseFile file) {
        if (!approvals.ask(request)) {
            throw new StaleRevision();
        }
        var by = request.asked().by();
        moves.open(file, TaskKind.APPROVE,
                new CaseMoves.Thing(request.id().value(), request.asked().due(), ""), answerer(request));
        moves.done(file, TaskKind.CHANGE_SENT_BACK, request.subject().id(), new Task.Done(by.person(), by.at()));
        moves.record(AuditAction.APPROVAL_ASKED, AuditObject.APPROVAL, request.id().value(), file);
        return request.asked().terms().holdsAtOnce() ? new Outcome.Holds(request) : new Outcome.Waits(request);
    }
}
