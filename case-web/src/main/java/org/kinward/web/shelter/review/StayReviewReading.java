package org.kinward.web.shelter.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads the looks at the stay of a child, for who works on its case. */
@Component
class StayReviewReading {

    private final StayReading stays;

    private final StayReviews reviews;

    private final Colleagues colleagues;

    StayReviewReading(StayReading stays, StayReviews reviews, Colleagues colleagues) {
        this.stays = stays;
        this.reviews = reviews;
        this.colleagues = colleagues;
    }

    /** A child and the looks at its stay, the newest first, and what colleagues call who looked. */
    record Looks(StayReading.Read read, List<StayReview> reviews, Map<PersonId, String> names) {
    }

    @Transactional
    public Looks looks(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        if (!read.leads()) {
            throw new NotThere();
        }
        var looks = read.here().map(here -> reviews.of(here.id())).orElse(List.of());
        return new Looks(read, looks, colleagues.namesOf(looks.stream().map(StayReview::by).toList()));
    }
}
