package org.kinward.core.intake.card;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** That a card was offered, and what the child said. What stands on the card is kept nowhere. */
public record CardOffer(CardAnswer answer, PersonId by, Instant at) {
}
