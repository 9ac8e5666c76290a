package org.kinward.web.intake.sealed;

import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.reading.Reading;
import org.springframework.stereotype.Component;

/** What a child says back is kept in its words, outside the vault: without numbers by which somebody could be found. */
@Component
public class SaidBack {

    /** The field it is typed in. */
    public static final String FIELD = Reading.QUESTIONS + "saidBack.value";

    private final TellingSearch search;

    SaidBack(TellingSearch search) {
        this.search = search;
    }

    /** Whether it holds such a number. */
    public boolean tells(String typed) {
        return NoteText.fits(typed) && !search.in(new NoteText(typed)).none();
    }
}
