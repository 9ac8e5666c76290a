package org.kinward.core.story;

import java.util.List;

/** Finds telephone numbers in a note, written in whatever way. */
public interface PhoneNumbers {

    /** Every part of the note that may be a telephone number. */
    List<TellingWord> in(NoteText note);
}
