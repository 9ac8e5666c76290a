package org.kinward.core.shelter.count;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.HouseMoves;
import org.kinward.core.shelter.missing.BeginSearch;

/**
 * Writes a head count down, once for each round; who is not where expected is searched for from this moment (F32), and so is who is said to
 * be with its family although no way out says with whom of it.
 */
public class CountHeads {

    /** What came of it. */
    public sealed interface Outcome {

        /** These are searched for now, or were already. */
        record Counted(List<IntakeId> missing) implements Outcome {
        }

        /** Somebody has counted this round since the form was shown: another count has to say why. */
        record CountedSince() implements Outcome {
        }

        /** A child came while heads were counted and is not in the list. */
        record SomebodyCame() implements Outcome {
        }

        /** It is not this person's house now. */
        record NotThere() implements Outcome {
        }
    }

    private final HeadCounts counts;

    private final BeginSearch search;

    private final HouseMoves moves;

    public CountHeads(HeadCounts counts, BeginSearch search, HouseMoves moves) {
        this.counts = counts;
        this.search = search;
        this.moves = moves;
    }

    /**
     * Keeps it; sent again it is the same count. Children that have left while it was made are left out.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome count(HeadCount typed, Actor by) {
        var place = typed.round().place();
        if (!moves.cares(place, by)) {
            return new Outcome.NotThere();
        }
        if (counts.last(typed.round()).filter(last -> last.id().equals(typed.id())).isPresent()) {
            return sentAgain(typed, by);
        }
        var expected = counts.expected(place);
        if (!typed.children().containsAll(expected)) {
            return new Outcome.SomebodyCame();
        }
        var count = typed.of(expected);
        if (!moves.isFirst(stamp(typed), by) || !counts.add(count)) {
            return new Outcome.CountedSince();
        }
        var missing = count.notThere(counts.withFamily(place));
        missing.forEach(child -> search.beginUnlessBegun(child, seenBefore(child, count), by));
        moves.record(AuditEntry.done(AuditAction.HEADS_COUNTED, AuditObject.HEAD_COUNT, count.id().value(),
                place.value()));
        return new Outcome.Counted(missing);
    }

    private BeginSearch.Seen seenBefore(IntakeId child, HeadCount count) {
        return new BeginSearch.Seen(counts.lastSeen(child).orElse(count.at()), count.at());
    }

    private Outcome sentAgain(HeadCount typed, Actor by) {
        moves.isFirst(stamp(typed), by);
        return new Outcome.Counted(typed.notThere(counts.withFamily(typed.round().place())));
    }

    private static OnceKey stamp(HeadCount typed) {
        return new OnceKey(typed.id().value(),
                "count " + typed.round() + " " + typed.which() + " " + typed.lines());
    }
}
