package org.kinward.core.shelter.missing;

import java.time.Duration;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Stay;

/**
 * Ends a search. Found and come back are said by whoever sees the child, who is then heard; that a child is not found is a
 * manager's decision with a reason, and ends its stay. It closes nothing else.
 */
public class EndSearch {

    /** Within so long a child that is there again is heard, by somebody it trusts. */
    public static final Duration HEARD_WITHIN = Duration.ofDays(1);

    /** What came of it. */
    public enum Outcome {
        ENDED, ENDED_BEFORE,
        /** Only a manager of the place decides that a child is not found. */
        FOR_A_MANAGER, NOT_THERE
    }

    private final SearchMoves moves;

    private final EndOfStay stays;

    private final CaseFiles files;

    public EndSearch(SearchMoves moves, EndOfStay stays, CaseFiles files) {
        this.moves = moves;
        this.stays = stays;
        this.files = files;
    }

    /** Ends the search that is under way, once. */
    @Transactional
    public Outcome end(IntakeId id, Search.End how, Actor by) {
        var child = moves.child(id, by);
        if (child.isEmpty() || moves.searches().of(id).isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (how.how() == Search.Way.NOT_FOUND && !moves.manages(child.get(), by)) {
            return Outcome.FOR_A_MANAGER;
        }
        var over = moves.open(id).map(open -> open.ended(how)).filter(ended -> moves.searches().end(ended));
        over.ifPresent(ended -> after(ended, child.get()));
        return over.isPresent() ? Outcome.ENDED : Outcome.ENDED_BEFORE;
    }

    private void after(Search.Over over, Intake child) {
        moves.over(over, child);
        if (over.end().how() == Search.Way.NOT_FOUND) {
            files.of(child.id()).ifPresent(file -> leaves(over, file));
        }
    }

    /** A stay ends when the child was last seen, but never before it began. */
    private void leaves(Search.Over over, CaseFile file) {
        stays.openOf(file.id()).ifPresent(here -> {
            var seen = over.lastSeen().at();
            var at = seen.isBefore(here.arrived().at()) ? here.arrived().at() : seen;
            stays.end(here.left(new Stay.Departure(Stay.Way.MISSING, at, over.end().by(), over.end().at())), file);
        });
    }
}
