package org.kinward.web.needs.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.decision.Weighed;
import org.kinward.web.intake.typed.Fields;

/** One option as typed, with what speaks for it and against it. */
record WeighedInput(String option, String good, String bad) {

    WeighedInput(@Nullable String option, @Nullable String good, @Nullable String bad) {
        this.option = Fields.orEmpty(option);
        this.good = Fields.orEmpty(good);
        this.bad = Fields.orEmpty(bad);
    }

    boolean isBlank() {
        return option.isBlank() && good.isBlank() && bad.isBlank();
    }

    /** The option; empty if something is wrong, and then it says what at these fields. */
    Optional<Weighed> read(Fields fields, String row) {
        var what = fields.words(row + "option", option, Weighed.LONGEST_OPTION);
        needed(fields, row + "option", what, "needs.interests.option.missing");
        var speaksFor = fields.words(row + "good", good, Weighed.LONGEST);
        needed(fields, row + "good", speaksFor, "needs.interests.good.missing");
        var against = fields.words(row + "bad", bad, Weighed.LONGEST);
        needed(fields, row + "bad", against, "needs.interests.bad.missing");
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Weighed(what, speaksFor, against));
    }

    private static void needed(Fields fields, String field, String words, String key) {
        if (words.length() < Weighed.SHORTEST) {
            fields.result().rejectValue(field, key);
        }
    }
}
