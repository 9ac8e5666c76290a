package org.kinward.core.needs.path;

import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** People write down the next step of a child on a path. */
public class MovePath {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** From where the child is, this step does not follow. */
        NOT_FROM_HERE, IN_THE_FUTURE,
        /** It happened before the step that stands there. */
        BEFORE_THE_LAST, NOT_THERE
    }

    /**
     * Which step.
     *
     * @param seen
     *            how many steps on this path were seen
     * @param today
     *            the day at the agency
     */
    public record Request(CaseFileId file, PathLine line, Revision seen, LocalDate today, OnceKey stamp) {
    }

    private final Paths paths;

    private final CaseMoves moves;

    public MovePath(Paths paths, CaseMoves moves) {
        this.paths = paths;
        this.moves = moves;
    }

    /**
     * Writes it once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote one since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome move(Request request, Actor by) {
        var file = moves.at(request.file(), by, AuditAction.PATH_MOVED);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var line = request.line();
        var before = paths.of(request.file()).getOrDefault(line.step().path(), List.of());
        var inTime = before.size() == request.seen().number();
        var wrong = inTime ? wrong(before, line, request.today()) : Outcome.MOVED;
        if (wrong != Outcome.MOVED) {
            return wrong;
        }
        if (moves.isFirst(request.stamp(), by.person())) {
            if (!inTime) {
                throw new StaleRevision();
            }
            paths.add(request.file(), before, line);
            moves.record(AuditAction.PATH_MOVED, AuditObject.PATH, request.file().value(), file.get());
        }
        return Outcome.MOVED;
    }

    private static Outcome wrong(List<PathLine> before, PathLine line, LocalDate today) {
        var follows = before.isEmpty() ? Step.first(line.step().path()).contains(line.step())
                : before.getLast().step().mayBecome(line.step());
        if (!follows) {
            return Outcome.NOT_FROM_HERE;
        }
        if (line.on().isAfter(today)) {
            return Outcome.IN_THE_FUTURE;
        }
        return !before.isEmpty() && line.on().isBefore(before.getLast().on()) ? Outcome.BEFORE_THE_LAST
                : Outcome.MOVED;
    }
}
