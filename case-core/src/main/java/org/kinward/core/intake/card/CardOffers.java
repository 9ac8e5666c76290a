package org.kinward.core.intake.card;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.intake.IntakeId;

/** The offers of one child, only added to. */
public interface CardOffers {

    /** The newest one. */
    Optional<CardOffer> last(IntakeId intake);

    /**
     * Keeps one more.
     *
     * @param key
     *            made with the form: a second press of the button keeps nothing
     * @return whether it was kept now
     */
    boolean add(UUID key, IntakeId intake, CardOffer offer);
}
