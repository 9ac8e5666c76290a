package org.kinward.core.shelter.review;

import java.util.List;

import org.kinward.core.shelter.stay.StayId;

/** Keeps looks at stays, for ever. */
public interface StayReviews {

    /** Keeps it; false if somebody has looked since: its number is taken. */
    boolean add(StayReview review);

    /** Every look at this stay, the newest first. */
    List<StayReview> of(StayId stay);
}
