package org.kinward.core.shelter.missing;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.HouseMoves;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** What every move of a search needs: one urgent task with the hour of the next step, and its entry in the trail. */
public class SearchMoves {

    private final Searches searches;

    private final HouseMoves moves;

    private final HouseTerms terms;

    public SearchMoves(Searches searches, HouseMoves moves, HouseTerms terms) {
        this.terms = terms;
        this.searches = searches;
        this.moves = moves;
    }

    Searches searches() {
        return searches;
    }

    Optional<Intake> child(IntakeId id, Actor by) {
        return moves.child(id, by);
    }

    boolean manages(Intake child, Actor by) {
        return moves.manages(child, by);
    }

    /** The search that is under way. */
    Optional<Search.Open> open(IntakeId child) {
        return searches.of(child).stream().filter(Search.Open.class::isInstance).map(Search.Open.class::cast)
                .findFirst();
    }

    /** The task takes the hour of the next step, by the times that held when the search was begun; when all are taken it stays until the search is over. */
    void plan(Search.Open now, Intake child) {
        var times = terms.heldAt(now.begun().at()).missing();
        var due = now.due(now.next(times).orElse(Step.WENT_ON_DECIDED), times);
        moves.open(child, TaskKind.SEARCH_CHILD, Optional.of(now.id().value()), due);
        record(now, child);
    }

    /** Nothing is left to be done; a child that is there again is heard. */
    void over(Search.Over over, Intake child) {
        var end = over.end();
        moves.done(child, TaskKind.SEARCH_CHILD, new Task.Done(end.by(), end.at()));
        if (end.how() != Search.Way.NOT_FOUND) {
            moves.sooner(child, TaskKind.HEAR_CHILD, end.at().plus(EndSearch.HEARD_WITHIN));
        }
        record(over, child);
    }

    private void record(Search search, Intake child) {
        moves.record(AuditEntry.done(AuditAction.SEARCH_CHANGED, AuditObject.SEARCH, search.id().value(),
                child.id().value()));
    }
}
