package org.kinward.web.story;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.story.StoryAsked;
import org.kinward.reporting.story.StoryKind;
import org.kinward.web.shell.form.Cursor;

/** Which part of the story, in code words and surrogates. */
record StoryForm(@Nullable String kind, @Nullable String order, @Nullable String at, @Nullable String event) {

    /** How many events a page shows. */
    static final int MOST = 25;

    static final String OLDEST = "oldest";

    StoryAsked asked(UUID file) {
        return new StoryAsked(file, only(), isOldestFirst(), MOST, behind());
    }

    Optional<StoryKind> only() {
        return Arrays.stream(StoryKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }

    boolean isOldestFirst() {
        return OLDEST.equals(order);
    }

    /** Whether it is not the first page. */
    boolean isFurtherOn() {
        return behind().isPresent();
    }

    private Optional<StoryAsked.Behind> behind() {
        return Cursor.read(Objects.requireNonNullElse(at, ""), Objects.requireNonNullElse(event, ""))
                .map(from -> new StoryAsked.Behind(from.at(), from.behind()));
    }
}
