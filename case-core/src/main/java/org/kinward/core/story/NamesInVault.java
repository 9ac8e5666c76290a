package org.kinward.core.story;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Asks the vault which words of a note are names that it holds: of this child, of people around it, and of the other
 * children in the writer's care. It never says whose name a word is, and nothing about any other child.
 */
public interface NamesInVault {

    /** Every word of the note that is such a name. Never call it inside an open transaction. */
    List<TellingWord> in(NoteText note, ReferenceNumber child, Actor writer);
}
