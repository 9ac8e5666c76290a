package org.kinward.web.consent.telling;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.web.intake.typed.Fields;

/** What the child said when it was told, as typed. */
record ChildToldForm(String of, String said) {

    ChildToldForm(@Nullable String of, @Nullable String said) {
        this.of = Fields.orEmpty(of);
        this.said = Fields.orEmpty(said);
    }

    /** What is written down; empty if something is wrong, and then it says what. */
    Optional<Emergency.Told> read(Fields fields, PersonId by, Instant now) {
        var words = fields.words("said", said, Emergency.Told.LONGEST);
        if (words.isEmpty()) {
            fields.missing("said");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Emergency.Told(by, now, words));
    }
}
