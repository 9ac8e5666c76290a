package org.kinward.web.shelter.review;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads the looks at the stay of a child, for who works on its case. */
@Component
class StayReviewReading {

    private final StayReading stays;

    private final StayReviews reviews;

    StayReviewReading(StayReading stays, StayReviews reviews) {
        this.stays = stays;
        this.reviews = reviews;
    }

    /** A child and the looks at its stay, the newest first. */
    record Looks(StayReading.Read read, List<StayReview> reviews) {
    }

    @Transactional
    public Looks looks(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        if (!read.leads()) {
            throw new NotThere();
        }
        return new Looks(read, read.here().map(here -> reviews.of(here.id())).orElse(List.of()));
    }
}
