package org.kinward.core.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.opening.HoldsClosed;
import org.kinward.core.casefile.opening.TakenUpAgain;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Whoever works on a case opens it again as the same file, within the time of the agency. Nothing opens it by itself. */
public class ReopenFile {

    /** What came of it. */
    public enum Outcome {
        OPEN_AGAIN, WAS_OPEN,
        /** The time is over: it stays closed. */
        TOO_LATE,
        /** There is a new file of the child: work goes on there. */
        FOLLOWED,
        /** Something that was decided about it is being carried out: it can be opened when that is done. */
        NOT_YET, NOT_THERE
    }

    /** Within this time somebody looks at the danger anew (S13). */
    public static final Duration LOOKED_AT_WITHIN = Duration.ofHours(24);

    private final Closings closings;

    private final ClosingTerms terms;

    private final Around around;

    private final CaseMoves moves;

    /** What must be over before, and what goes on afterwards. */
    public record Around(List<HoldsClosed> holds, List<TakenUpAgain> duties) {

        public Around {
            holds = List.copyOf(holds);
            duties = List.copyOf(duties);
        }
    }

    public ReopenFile(Closings closings, ClosingTerms terms, Around around, CaseMoves moves) {
        this.closings = closings;
        this.terms = terms;
        this.around = around;
        this.moves = moves;
    }

    /** Opens it again, once. */
    @Transactional
    public Outcome reopen(CaseFileId id, String why, Actor by, Instant now) {
        var file = moves.alone(id, by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(file.get() instanceof ClosedCaseFile closed)) {
            return Outcome.WAS_OPEN;
        }
        var refused = refusal(closed, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!closings.reopen(id, new Closings.Reopened(why, new Closing.By(by.person(), now)))) {
            return Outcome.WAS_OPEN;
        }
        moves.move(closed.reopened());
        moves.open(closed.reopened(), TaskKind.REVIEW_DANGER,
                new CaseMoves.Thing(id.value(), now.plus(LOOKED_AT_WITHIN), ""));
        around.duties().forEach(duty -> duty.again(closed.reopened(), new Task.Done(by.person(), now)));
        moves.record(AuditAction.FILE_REOPENED, AuditObject.CASE_FILE, id.value(), closed);
        return Outcome.OPEN_AGAIN;
    }

    private Optional<Outcome> refusal(ClosedCaseFile closed, Instant now) {
        if (moves.isFollowed(closed)) {
            return Optional.of(Outcome.FOLLOWED);
        }
        if (!terms.current().value().mayBeOpenedAgain(closed.closedAt(), now)) {
            return Optional.of(Outcome.TOO_LATE);
        }
        return around.holds().stream().anyMatch(one -> one.holdsClosed(closed)) ? Optional.of(Outcome.NOT_YET)
                : Optional.empty();
    }
}
