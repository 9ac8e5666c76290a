package org.kinward.web.needs.interests;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.decision.DecidedBy;
import org.kinward.core.needs.decision.Decision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;

/** What was decided, as typed. */
record DecidedInput(String chosen, String reasons, String who, DateInput on) {

    DecidedInput(@Nullable String chosen, @Nullable String reasons, @Nullable String who, @Nullable DateInput on) {
        this.chosen = Fields.orEmpty(chosen);
        this.reasons = Fields.orEmpty(reasons);
        this.who = Fields.orEmpty(who);
        this.on = DateInput.orEmpty(on);
    }

    /**
     * Who writes it down, and when.
     *
     * @param options
     *            how many options there are to choose from
     */
    record By(PersonId person, Instant at, int options) {
    }

    Optional<Decision.Decided> read(Fields fields, By by) {
        var option = TypedNumber.read(chosen).orElse(0);
        if (option < 1 || option > Math.max(by.options(), Decision.FEWEST)) {
            fields.missing("decided.chosen");
        }
        var why = fields.words("decided.reasons", reasons, Decision.Decided.LONGEST);
        if (why.length() < Decision.Decided.SHORTEST) {
            fields.missing("decided.reasons");
        }
        var people = fields.one("decided.who", who, DecidedBy.class);
        var day = fields.day("decided.on", on);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Decision.Decided(option, why, people.orElseThrow(), day.orElseThrow(), by.person(),
                        by.at()));
    }
}
