package org.kinward.core.shelter.maycome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Writes who may come near a child, agrees to who may take it along, and ends it. Whether this person stands on the other side of the
 * list is asked before, for the vault alone can say so.
 */
public class KeepMayCome {

    /** It holds for a year at the most; then somebody looks at it again, or it is over. */
    public static final int MOST_YEARS = 1;

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** The last day is over. */
        OVER_ALREADY, TOO_LONG,
        /** A decision of the worker has a reason. */
        NO_REASON,
        /** Nobody agrees to an own word. */
        OWN_WORD,
        /** Somebody agreed before, or ended it. */
        DONE_BEFORE, NOT_THERE
    }

    private final MayComes lines;

    private final CaseMoves moves;

    public KeepMayCome(MayComes lines, CaseMoves moves) {
        this.lines = lines;
        this.moves = moves;
    }

    /** What stands in the way, looked at before a name is asked about and kept. */
    @Transactional
    public Optional<Outcome> refusal(MayCome line, LocalDate today, Actor by) {
        return file(line.file(), by).isEmpty() ? Optional.of(Outcome.NOT_THERE) : problem(line.ground(), today);
    }

    private static Optional<Outcome> problem(MayCome.Ground ground, LocalDate today) {
        if (ground.until().isBefore(today)) {
            return Optional.of(Outcome.OVER_ALREADY);
        }
        if (ground.until().isAfter(ground.from().plusYears(MOST_YEARS))
                || ground.until().isAfter(today.plusYears(MOST_YEARS))) {
            return Optional.of(Outcome.TOO_LONG);
        }
        return !ground.word().isOfAuthority() && ground.reason().length() < MayCome.Ground.SHORTEST
                ? Optional.of(Outcome.NO_REASON) : Optional.empty();
    }

    /**
     * Writes it once, for who works on the case. Who may take the child along by the word of the worker waits for a manager.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome write(MayCome line, LocalDate today, Actor by) {
        var file = file(line.file(), by);
        var problem = file.isEmpty() ? Optional.of(Outcome.NOT_THERE) : problem(line.ground(), today);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (moves.isFirst(new OnceKey(line.id().value(), line.wish()), by.person())) {
            lines.add(line);
            if (line.waits()) {
                moves.open(file.get(), TaskKind.AGREE_MAY_TAKE,
                        new CaseMoves.Thing(line.id().value(), line.written().at(), ""));
            }
            record(line.id(), file.get());
        }
        return Outcome.KEPT;
    }

    /** A manager of the place agrees that this person may take the child along: never who wrote it. */
    @Transactional
    public Outcome agree(MayComeId id, CaseFileId child, Actor by, Instant now) {
        var file = file(child, by).filter(found -> moves.manages(found, by));
        var line = file.flatMap(_ -> find(id, child));
        if (line.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (line.get().written().by().equals(by.person())) {
            return Outcome.OWN_WORD;
        }
        if (!line.get().waits() || !lines.agree(id, new MayCome.Said(by.person(), now))) {
            return Outcome.DONE_BEFORE;
        }
        moves.done(file.get(), TaskKind.AGREE_MAY_TAKE, id.value(), new Task.Done(by.person(), now));
        record(id, file.get());
        return Outcome.KEPT;
    }

    /** Ends it, once, for who works on the case; false if it is not this person's. */
    @Transactional
    public boolean end(MayComeId id, CaseFileId child, Actor by, Instant now) {
        var file = file(child, by);
        if (file.isPresent() && find(id, child).isPresent() && lines.end(id, new MayCome.Said(by.person(), now))) {
            moves.dropped(file.get(), TaskKind.AGREE_MAY_TAKE, id.value(), new Task.Done(by.person(), now));
            record(id, file.get());
        }
        return file.isPresent();
    }

    private Optional<MayCome> find(MayComeId id, CaseFileId child) {
        return lines.of(child).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Optional<CaseFile> file(CaseFileId child, Actor by) {
        return moves.at(child, by, AuditAction.STAY_CHANGED);
    }

    private void record(MayComeId id, CaseFile file) {
        moves.record(AuditAction.STAY_CHANGED, AuditObject.MAY_COME, id.value(), file);
    }
}
