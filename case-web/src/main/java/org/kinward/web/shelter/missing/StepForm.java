package org.kinward.web.shelter.missing;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.missing.Step;
import org.kinward.core.shelter.missing.StepTaken;
import org.kinward.web.intake.typed.Fields;

/** A step as typed. */
record StepForm(String step, String came, String words) {

    StepForm(@Nullable String step, @Nullable String came, @Nullable String words) {
        this.step = Fields.orEmpty(step);
        this.came = Fields.orEmpty(came);
        this.words = Fields.orEmpty(words);
    }

    /** The step; empty if something is wrong, and then it says what. */
    Optional<StepTaken> read(Fields fields, Step which, PersonId by, Instant now) {
        var how = fields.one("came", came, StepTaken.Came.class);
        var said = fields.words("words", words, StepTaken.LONGEST);
        if (said.isEmpty() && how.filter(StepTaken.Came.NOT_POSSIBLE::equals).isPresent()) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new StepTaken(which, how.orElseThrow(), said, by, now));
    }
}
