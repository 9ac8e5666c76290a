package org.kinward.core.consent.asked;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.kinward.core.consent.voice.Whose;

/** One use that was asked for. */
public record ConsentId(UUID value) {

    /** What a task about one side of it is about. */
    public UUID side(Whose whose) {
        return about(whose.name());
    }

    /** What a task about this part of it is about, the same each time. */
    UUID about(String part) {
        return UUID.nameUUIDFromBytes((value + " " + part).getBytes(StandardCharsets.UTF_8));
    }
}
