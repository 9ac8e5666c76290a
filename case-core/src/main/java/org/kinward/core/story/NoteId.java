package org.kinward.core.story;

import java.util.UUID;

/** A note; made when its form is shown, so that the same form saves it once. */
public record NoteId(UUID value) {

    public static NoteId fresh() {
        return new NoteId(UUID.randomUUID());
    }
}
