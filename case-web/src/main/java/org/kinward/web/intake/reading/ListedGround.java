package org.kinward.web.intake.reading;

import java.util.List;

import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.lists.words.ListedWords;

/**
 * What the questions of a page that take their words from a list are read against.
 *
 * @param words
 *            the lines of the lists that the page asks for
 * @param search
 *            finds numbers by which somebody could be found, in what is said beside <em>other</em>
 */
public record ListedGround(ListedWords words, TellingSearch search) {

    /** For a page that asks nothing of a list. */
    public static final ListedGround NONE = new ListedGround(ListedWords.NONE, new TellingSearch(_ -> List.of()));

    boolean tells(String said) {
        return NoteText.fits(said) && !search.in(new NoteText(said)).none();
    }
}
