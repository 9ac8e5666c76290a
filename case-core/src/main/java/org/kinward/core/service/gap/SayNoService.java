package org.kinward.core.service.gap;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;

/** Who works on the case says that there is no service here for a need, and later that it is not so any more. */
public class SayNoService {

    /** What came of it. */
    public enum Outcome {
        SAID,
        /** Somebody said so of this side of the child's life, and it is still so. */
        SAID_BEFORE, NOT_THERE
    }

    /** What is said. */
    public record Request(GapId id, CaseFileId file, ServiceGap.Need need) {
    }

    private final ServiceGaps gaps;

    private final CaseMoves moves;

    public SayNoService(ServiceGaps gaps, CaseMoves moves) {
        this.gaps = gaps;
        this.moves = moves;
    }

    /**
     * Says it, once for each side of a life until it ends.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has said something else before
     */
    @Transactional
    public Outcome say(Request request, Actor by, Instant now) {
        var file = moves.at(request.file(), by, AuditAction.NO_SERVICE_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var before = gaps.of(request.file()).stream()
                .anyMatch(gap -> gap.isOpen() && gap.need().area() == request.need().area()
                        && !gap.id().equals(request.id()));
        if (before) {
            return Outcome.SAID_BEFORE;
        }
        if (moves.isFirst(new OnceKey(request.id().value(), "no service " + request), by.person())) {
            gaps.add(new ServiceGap(request.id(), request.file(), request.need(),
                    new ServiceGap.Said(by.person(), now), Optional.empty()));
            moves.record(AuditAction.NO_SERVICE_WRITTEN, AuditObject.SERVICE_GAP, request.id().value(), file.get());
        }
        return Outcome.SAID;
    }

    /**
     * Says that it is not so any more; false if there is none of this child.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody has said so before
     */
    @Transactional
    public boolean end(CaseFileId of, GapId id, ServiceGap.End end, Actor by) {
        var gap = gaps.find(id).filter(one -> one.file().equals(of));
        var file = gap.flatMap(one -> moves.at(one.file(), by, AuditAction.NO_SERVICE_WRITTEN));
        if (file.isEmpty()) {
            return false;
        }
        gaps.end(id, end);
        moves.record(AuditAction.NO_SERVICE_WRITTEN, AuditObject.SERVICE_GAP, id.value(), file.get());
        return true;
    }
}
