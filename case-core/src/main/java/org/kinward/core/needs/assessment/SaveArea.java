package org.kinward.core.needs.assessment;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Saves one area of an assessment, in any order and at any sitting. */
public class SaveArea {

    /** What came of it. */
    public enum Outcome {
        SAVED,
        /** By then it is past already. */
        TOO_LATE,
        /** It is given or approved: nobody writes in it. */
        NOT_WRITTEN_NOW, NOT_THERE
    }

    /**
     * What is saved where.
     *
     * @param saved
     *            with the revision that was seen
     * @param today
     *            the day at the agency
     */
    public record Request(NeedsAssessmentId id, SavedArea saved, LocalDate today, OnceKey stamp) {
    }

    private final NeedsAssessments assessments;

    private final CaseMoves moves;

    private final NarrowRecord narrow;

    public SaveArea(NeedsAssessments assessments, CaseMoves moves, NarrowRecord narrow) {
        this.narrow = narrow;
        this.assessments = assessments;
        this.moves = moves;
    }

    /**
     * Saves it, once for each form.
     *
     * @throws StaleRevision
     *             if somebody saved this area since it was seen; nothing is changed then
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded and the area does not keep it alive, safe or housed
     */
    @Transactional
    public Outcome save(Request request, Actor by) {
        var found = assessments.find(request.id());
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.NEEDS_SAVED));
        if (found.isEmpty() || file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (request.saved().answer().needed().by().filter(day -> day.isBefore(request.today())).isPresent()) {
            return Outcome.TOO_LATE;
        }
        if (!found.get().state().isWritten()) {
            return Outcome.NOT_WRITTEN_NOW;
        }
        if (!request.saved().area().isProtecting()) {
            narrow.beyond(file.get().intake());
        }
        if (moves.isFirst(request.stamp(), by.person())) {
            assessments.save(request.id(), request.saved());
            moves.record(AuditAction.NEEDS_SAVED, AuditObject.NEEDS, request.id().value(), file.get());
        }
        return Outcome.SAVED;
    }
}
