package org.kinward.core.approval;

import java.time.Duration;
import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * A manager of the place, or a peer where a manager asked, agrees or sends back with a reason. Never who asked, in no tab;
 * never to a version that is not the one that was asked about.
 */
public class AnswerApproval {

    /** What came of it. */
    public enum Outcome {
        APPROVED, SENT_BACK, ASKED_BY_THE_SAME_PERSON,
        /** A peer may not answer this one: a manager does. */
        ONLY_A_MANAGER, ANSWERED_BEFORE,
        /** The thing changed since it was asked about: whoever works on it asks anew. */
        CHANGED_SINCE, NOT_THERE
    }

    /** What is said. */
    public sealed interface Answer {

        /** Agreed to, or seen. */
        record Approve() implements Answer {
        }

        /** Sent back, with a reason without names. */
        record SendBack(String reason) implements Answer {
        }
    }

    /** Until then what was sent back is looked at. */
    static final Duration CHANGED_WITHIN = Duration.ofDays(3);

    private final Approvals approvals;

    private final Approvables things;

    private final CaseMoves moves;

    public AnswerApproval(Approvals approvals, Approvables things, CaseMoves moves) {
        this.approvals = approvals;
        this.things = things;
        this.moves = moves;
    }

    /** Answers it once. The same person saying the same again is told the same. */
    @Transactional
    public Outcome answer(ApprovalId id, Answer answer, Actor by, Instant now) {
        var found = approvals.find(id);
        var file = found.flatMap(one -> moves.at(one.subject().file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (found.orElseThrow()) {
            case Approval.Waiting waiting -> answer(waiting, answer, new In(file.get(), by, now));
            case Approval.Ended ended -> again(ended, answer, by);
        };
    }

    /** Where it is answered, by whom and when. */
    private record In(CaseFile file, Actor actor, Instant at) {

        Approval.By by() {
            return new Approval.By(actor.person(), at);
        }
    }

    private Outcome answer(Approval.Waiting waiting, Answer answer, In in) {
        if (!waiting.mayBeAnsweredBy(in.actor().person())) {
            return Outcome.ASKED_BY_THE_SAME_PERSON;
        }
        if (!waiting.asked().terms().peersToo() && !moves.manages(in.file(), in.actor())) {
            return Outcome.ONLY_A_MANAGER;
        }
        if (!things.isNow(waiting.subject())) {
            return Outcome.CHANGED_SINCE;
        }
        var ended = switch (answer) {
            case Answer.Approve _ -> waiting.approved(in.by());
            case Answer.SendBack(var reason) -> waiting.sentBack(in.by(), reason);
        };
        return approvals.end(ended) ? told(ended, in) : Outcome.ANSWERED_BEFORE;
    }

    private Outcome told(Approval.Ended ended, In in) {
        var id = ended.id().value();
        moves.done(in.file(), TaskKind.APPROVE, id, new Task.Done(in.actor().person(), in.at()));
        things.of(ended.subject().kind()).ifPresent(thing -> thing.answered(ended));
        if (ended instanceof Approval.Approved) {
            moves.record(AuditAction.APPROVAL_GIVEN, AuditObject.APPROVAL, id, in.file());
            return Outcome.APPROVED;
        }
        moves.open(in.file(), TaskKind.CHANGE_SENT_BACK,
                new CaseMoves.Thing(ended.subject().id(), in.at().plus(CHANGED_WITHIN), ""));
        moves.record(AuditAction.APPROVAL_SENT_BACK, AuditObject.APPROVAL, id, in.file());
        return Outcome.SENT_BACK;
    }

    private static Outcome again(Approval.Ended ended, Answer answer, Actor by) {
        var same = ended.ended().person().equals(by.person()) && switch (answer) {
            case Answer.Approve _ -> ended instanceof Approval.Approved;
            case Answer.SendBack(var reason) -> ended.why().filter(reason.strip()::equals).isPresent();
        };
        if (!same) {
            return Outcome.ANSWERED_BEFORE;
        }
        return ended instanceof Approval.Approved ? Outcome.APPROVED : Outcome.SENT_BACK;
    }
}
