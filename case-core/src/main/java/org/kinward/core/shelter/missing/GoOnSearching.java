package org.kinward.core.shelter.missing;

import java.util.function.Function;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;

/** Says when and how a child was last seen, and which steps were taken; the next hour follows from both. */
public class GoOnSearching {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Somebody has written something else meanwhile, or it is over. */
        WRITTEN_BEFORE,
        /** The child is not searched for, or is not there for this person. */
        NOT_THERE
    }

    private final SearchMoves moves;

    public GoOnSearching(SearchMoves moves) {
        this.moves = moves;
    }

    /**
     * Keeps what somebody knows about when the child was last seen.
     *
     * @param shown
     *            how many such lines the form had shown
     */
    @Transactional
    public Outcome say(IntakeId child, int shown, LastSeen said, Actor by) {
        return move(child, by, open -> {
            var last = open.lastSeen();
            if (last.at().equals(said.at()) && last.wears().equals(said.wears())) {
                return open;
            }
            return open.seen().size() == shown && moves.searches().say(open, said) ? open.with(said) : null;
        });
    }

    /** Keeps a step, once. */
    @Transactional
    public Outcome take(IntakeId child, StepTaken step, Actor by) {
        return move(child, by, open -> {
            var before = open.taken(step.step());
            if (before.isPresent()) {
                return before.get().isOf(step) ? open : null;
            }
            return moves.searches().take(open, step) ? open.with(step) : null;
        });
    }

    private Outcome move(IntakeId id, Actor by, Function<Search.Open, Search.@Nullable Open> how) {
        var child = moves.child(id, by);
        var open = child.flatMap(found -> moves.open(found.id()));
        if (open.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var now = how.apply(open.get());
        if (now == null) {
            return Outcome.WRITTEN_BEFORE;
        }
        moves.plan(now, child.orElseThrow());
        return Outcome.WRITTEN;
    }
}
