package org.kinward.web.intake.leg;

import java.time.Clock;
import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.risk.words.NamelessWords;
import org.kinward.core.risk.words.NamelessWords.Outcome;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The words of a leg stand outside the vault: they hold no number, no plate, and no name that the vault holds. */
@Component
class LegWords {

    private final TellingSearch search;
    private final NamelessWords names;
    private final Clock clock;

    LegWords(TellingSearch search, NamelessWords names, Clock clock) {
        this.search = search;
        this.names = names;
        this.clock = clock;
    }

    /** Says at its field what may not stand there. Asks the vault where nothing else was wrong, outside every transaction. */
    void refuse(LegForm form, ReferenceNumber child, BindingResult wrong, Actor actor) {
        var landmarks = Map.of("q.legFrom.landmark.value", form.q().legFrom().landmark().value(),
                "q.legTo.landmark.value", form.q().legTo().landmark().value());
        landmarks.forEach((field, words) -> {
            if (NoteText.fits(words) && !search.in(new NoteText(words)).none()) {
                wrong.rejectValue(field, "intake.words.tell");
            }
        });
        landmarks.forEach((field, words) -> {
            if (NoteText.fits(words) && !wrong.hasErrors()) {
                named(field, names.look(new NoteText(words), child, actor, clock.instant()), wrong);
            }
        });
    }

    private static void named(String field, Outcome outcome, BindingResult wrong) {
        switch (outcome) {
            case Outcome.Nameless _ -> {
                // nobody is named
            }
            case Outcome.Named _ -> wrong.rejectValue(field, "risk.words.name");
            case Outcome.Wait(var left) ->
                wrong.rejectValue(field, "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
        }
    }
}
