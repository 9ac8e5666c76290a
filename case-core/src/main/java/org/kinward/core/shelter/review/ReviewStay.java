package org.kinward.core.shelter.review;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down why a child is still here and whether it may go out; the next look is planned, and nothing else ends it. */
public class ReviewStay {

    /** What came of it. */
    public enum Outcome {
        REVIEWED,
        /** The child has left the house. */
        LEFT, NOT_THERE
    }

    private final StayReviews reviews;

    private final Stays stays;

    private final CaseMoves moves;

    public ReviewStay(StayReviews reviews, Stays stays, CaseMoves moves) {
        this.reviews = reviews;
        this.stays = stays;
        this.moves = moves;
    }

    /**
     * Keeps it once, for lead worker, cover and managers of the place.
     *
     * @param key
     *            of the form
     * @throws IllegalArgumentException
     *             if nobody has decided that the child may not go freely
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody has looked since the form was shown, or the same form was sent with something else before
     */
    @Transactional
    public Outcome review(StayReview review, UUID key, Actor by) {
        if (review.out().how().needsGround() && review.out().decided().isEmpty()) {
            throw new IllegalArgumentException("somebody decides that a child does not go freely");
        }
        var stay = stays.find(review.stay());
        var file = stay.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (stay.orElseThrow() instanceof Stay.Left) {
            return Outcome.LEFT;
        }
        if (!moves.isFirst(new OnceKey(key, review.wish()), by.person())) {
            return Outcome.REVIEWED;
        }
        if (!reviews.add(review)) {
            throw new StaleRevision();
        }
        return planned(review, file.get(), by);
    }

    private Outcome planned(StayReview review, CaseFile file, Actor by) {
        var about = review.stay().value();
        moves.done(file, TaskKind.REVIEW_STAY, about, new Task.Done(by.person(), review.at()));
        moves.open(file, TaskKind.REVIEW_STAY, new CaseMoves.Thing(about, review.next(), ""));
        moves.record(AuditAction.STAY_REVIEWED, AuditObject.STAY, about, file);
        return Outcome.REVIEWED;
    }
}
