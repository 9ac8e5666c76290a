package org.kinward.web.export;

import java.util.Optional;

import org.kinward.core.export.ExportPlan;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.typed.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads words about an export: a purpose, a recipient, a reason. They hold no number and nothing else that leads to somebody. */
@Component
class AimWords {

    private final TellingSearch search;

    AimWords(TellingSearch search) {
        this.search = search;
    }

    /**
     * The words; if something is wrong with them, it is said at the field.
     *
     * @param wrong
     *            message for what is too short or too long
     */
    Optional<String> read(String typed, String field, String wrong, BindingResult result) {
        var text = TypedText.of(typed);
        if (!ExportPlan.Aim.fits(text) || TypedText.problem(text, ExportPlan.Aim.LONGEST).isPresent()) {
            result.rejectValue(field, wrong);
            return Optional.empty();
        }
        if (!search.in(new NoteText(text)).none()) {
            result.rejectValue(field, "intake.words.tell");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
