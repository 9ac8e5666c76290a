package org.kinward.web.shell.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One record in a list of cards: a title that never is a name, a few lines, perhaps a tag. */
public record Card(String title, @Nullable String href, List<Words> lines, @Nullable Tag tag) {

    public Card {
        lines = List.copyOf(lines);
    }
}
