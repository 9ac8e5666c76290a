package org.kinward.core.consent.asked;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;

/** One entry of the history: what one side said, and who wrote it down. */
public record Said(Whose whose, Voice voice, PersonId by, Instant at) {
}
