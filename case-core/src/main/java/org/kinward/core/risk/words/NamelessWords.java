package org.kinward.core.risk.words;

import java.time.Duration;
import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.story.NamesInVault;
import org.kinward.core.story.NoteText;

/**
 * Looks whether words hold a name that the vault holds, as seldom as every other search. Numbers and plates are found
 * where they are typed.
 */
public class NamelessWords {

    /** What came of it. */
    public sealed interface Outcome {

        /** No name that the vault holds. */
        record Nameless() implements Outcome {
        }

        /** It holds one; which, is not said. */
        record Named() implements Outcome {
        }

        /** Nothing was compared: the check has answered very often lately. */
        record Wait(Duration left) implements Outcome {
        }
    }

    private final NamesInVault names;

    private final SearchGuard guard;

    public NamelessWords(NamesInVault names, SearchGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    /** Looks through these words; never call it inside an open transaction. */
    public Outcome look(NoteText words, ReferenceNumber child, Actor writer, Instant now) {
        var looking = new SearchLimits.Looking(writer.person(), SearchLimits.Kind.NOTE, now);
        var wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (names.in(words, child, writer).isEmpty()) {
            return new Outcome.Nameless();
        }
        guard.guessed(looking);
        return new Outcome.Named();
    }
}
