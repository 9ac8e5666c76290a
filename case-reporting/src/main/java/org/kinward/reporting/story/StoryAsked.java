package org.kinward.reporting.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which page of whose story. */
public record StoryAsked(UUID file, Optional<StoryKind> only, boolean oldestFirst, int most, Optional<Behind> behind) {

    /** Behind which event a page begins. */
    public record Behind(Instant at, UUID event) {
    }

    /** The last few events. */
    public static StoryAsked last(UUID file, int most) {
        return new StoryAsked(file, Optional.empty(), false, most, Optional.empty());
    }
}
