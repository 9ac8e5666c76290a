package org.kinward.web.intake.sealed;

import org.kinward.core.access.Actor;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.reading.Reading;
import org.springframework.stereotype.Component;

/** What a child says back is kept in its words, outside the vault: without words by which somebody could be found. */
@Component
public class SaidBack {

    /** The field it is typed in. */
    public static final String FIELD = Reading.QUESTIONS + "saidBack.value";

    private final TellingSearch search;

    SaidBack(TellingSearch search) {
        this.search = search;
    }

    /** Whether it holds such words. Asks the vault, so no transaction may be open. */
    public boolean tells(String typed, ReferenceNumber child, Actor writer) {
        return !search.in(new NoteText(typed), child, writer).none();
    }
}
