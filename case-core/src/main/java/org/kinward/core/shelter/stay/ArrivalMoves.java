package org.kinward.core.shelter.stay;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.task.TaskKind;

/** What follows when a child came: somebody looks at its health, and later asks why it is still here, as the agency has set. */
public class ArrivalMoves {

    private final CaseMoves moves;

    private final HouseTerms terms;

    public ArrivalMoves(CaseMoves moves, HouseTerms terms) {
        this.moves = moves;
        this.terms = terms;
    }

    CaseMoves moves() {
        return moves;
    }

    void came(Stay.Here stay, CaseFile file) {
        var times = terms.current().value();
        var came = stay.arrived().at();
        moves.open(file, TaskKind.CHECK_HEALTH,
                new CaseMoves.Thing(stay.id().value(), came.plus(times.healthCheck()), ""));
        moves.open(file, TaskKind.REVIEW_STAY,
                new CaseMoves.Thing(stay.id().value(), came.plus(times.firstReview()), ""));
        moves.record(AuditAction.STAY_CHANGED, AuditObject.STAY, stay.id().value(), file);
    }
}
