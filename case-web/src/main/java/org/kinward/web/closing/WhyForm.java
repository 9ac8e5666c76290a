package org.kinward.web.closing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.closing.Closing;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A reason, as typed. */
record WhyForm(String words, FormStamp stamp) {

    WhyForm(@Nullable String words, @Nullable FormStamp stamp) {
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The reason; empty if something is wrong, and then it says what. */
    Optional<String> read(Fields fields) {
        var said = fields.words("words", words, Closing.Said.LONGEST);
        if (said.length() < Closing.Said.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(said);
    }
}
