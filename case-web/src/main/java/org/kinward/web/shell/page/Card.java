package org.kinward.web.shell.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One record in a list of cards: a title that never is a name, a few lines, perhaps a tag.
 *
 * @param number
 *            beside the title, on the screen only: what is printed hangs on a wall; or null
 */
public record Card(String title, @Nullable String number, @Nullable String href, List<Words> lines, @Nullable Tag tag) {

    public Card {
        lines = List.copyOf(lines);
    }

    /** A card without a number of its own. */
    public Card(String title, @Nullable String href, List<Words> lines, @Nullable Tag tag) {
        this(title, null, href, lines, tag);
    }
}
