package org.kinward.core.story;

/** Keeps notes for ever. Reading many of them is the story's business. */
public interface Notes {

    /**
     * Keeps the note, once.
     *
     * @return false if the acting person may not write on this case file, or the note to be corrected is not there
     */
    boolean add(Note note);
}
