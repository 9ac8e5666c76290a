package org.kinward.core.shelter.missing;

import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;

/** A child is not where expected: it is searched for from this moment, and its hours count from when it was last seen. */
public class BeginSearch {

    /** What came of it. */
    public enum Outcome {
        BEGUN,
        /** It is searched for already; nothing was changed. */
        BEGUN_BEFORE, NOT_THERE
    }

    /**
     * When the child was last seen, and when that is written.
     *
     * @param at
     *            not after it is written
     */
    public record Seen(Instant at, Instant written) {

        public Seen {
            if (at.isAfter(written)) {
                throw new IllegalArgumentException("nobody was seen in the future");
            }
        }
    }

    private final SearchMoves moves;

    public BeginSearch(SearchMoves moves) {
        this.moves = moves;
    }

    /** Begins it, for whoever cares for the child or leads its case. */
    @Transactional
    public Outcome begin(IntakeId child, Seen seen, Actor by) {
        return moves.child(child, by).map(found -> begin(found, seen, by)).orElse(Outcome.NOT_THERE);
    }

    /** The same within a move of the whole house. */
    public void beginUnlessBegun(IntakeId child, Seen seen, Actor by) {
        moves.child(child, by).ifPresent(found -> begin(found, seen, by));
    }

    private Outcome begin(Intake child, Seen seen, Actor by) {
        var search = new Search.Open(SearchId.fresh(), child.id(),
                new Search.Begun(child.home().place(), by.person(), seen.written()),
                List.of(new LastSeen(seen.at(), "", by.person(), seen.written())), List.of());
        if (!moves.searches().add(search)) {
            return Outcome.BEGUN_BEFORE;
        }
        moves.plan(search, child);
        return Outcome.BEGUN;
    }
}
