package org.kinward.core.story;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found in a note, in the order of the text. */
public record TellingWords(List<TellingWord> found) {

    /** What stands in a masked note instead; no letter of what was there remains. */
    public static final String MASK = "[…]";

    public TellingWords {
        found = found.stream().sorted(Comparator.comparingInt(TellingWord::from)).toList();
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Which kinds were found. */
    public Set<TellingWord.Kind> kinds() {
        return found.stream().map(TellingWord::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** A number may be something else, and only the writer knows; a name that the vault holds is that name. */
    public boolean mayBeKeptAsWritten() {
        return !kinds().contains(TellingWord.Kind.NAME_IN_VAULT);
    }

    /** The note without them. */
    public NoteText masked(NoteText note) {
        var masked = new StringBuilder();
        int done = 0;
        for (TellingWord word : found) {
            if (word.to() <= done) {
                continue;
            }
            if (word.from() >= done) {
                masked.append(note.words(), done, word.from()).append(MASK);
            }
            done = word.to();
        }
        var whole = masked.append(note.words(), done, note.words().length()).toString();
        return new NoteText(whole.length() > NoteText.LONGEST ? whole.substring(0, NoteText.LONGEST) : whole);
    }
}
