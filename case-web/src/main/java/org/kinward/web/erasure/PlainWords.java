package org.kinward.web.erasure;

import java.time.Clock;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.erasure.WhyWords;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.story.NamesInVault;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.typed.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads why something is done, in a few words that hold nothing by which somebody could be found: no number, no plate,
 * and, where the writer cares for the child, no name that the vault holds. It asks for names as seldom as a note does.
 */
@Component
class PlainWords {

    private static final String WORDS = "words";

    private final TellingSearch search;

    private final NamesInVault names;

    private final SearchGuard guard;

    private final Clock clock;

    PlainWords(TellingSearch search, NamesInVault names, SearchGuard guard, Clock clock) {
        this.search = search;
        this.names = names;
        this.guard = guard;
        this.clock = clock;
    }

    /** The words; if something is wrong with them, it is said at the field. */
    Optional<WhyWords> read(String typed, BindingResult result) {
        var text = TypedText.of(typed);
        if (!WhyWords.fits(text) || TypedText.problem(text, WhyWords.LONGEST).isPresent()) {
            result.rejectValue(WORDS, "erasure.words.wrong");
            return Optional.empty();
        }
        if (!search.in(new NoteText(text)).none()) {
            result.rejectValue(WORDS, "intake.words.tell");
            return Optional.empty();
        }
        return Optional.of(new WhyWords(text));
    }

    /** The same of somebody who cares for this child. */
    Optional<WhyWords> read(String typed, BindingResult result, ReferenceNumber child, Actor by) {
        return read(typed, result).filter(why -> namesNobody(why, result, child, by));
    }

    private boolean namesNobody(WhyWords why, BindingResult result, ReferenceNumber child, Actor by) {
        var looking = new SearchLimits.Looking(by.person(), SearchLimits.Kind.NOTE, clock.instant());
        var wait = guard.wait(looking);
        if (wait.isPresent()) {
            result.rejectValue(WORDS, "story.note.wait", new Object[]{wait.get().toSeconds() + 1}, null);
            return false;
        }
        if (!names.in(new NoteText(why.words()), child, by).isEmpty()) {
            guard.guessed(looking);
            result.rejectValue(WORDS, "erasure.words.name");
            return false;
        }
        return true;
    }
}
