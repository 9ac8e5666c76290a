package org.kinward.web.consent.emergency;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.web.intake.typed.Fields;

/** What somebody else found, as typed. */
record ReviewForm(String of, String finding, String words) {

    ReviewForm(@Nullable String of, @Nullable String finding, @Nullable String words) {
        this.of = Fields.orEmpty(of);
        this.finding = Fields.orEmpty(finding);
        this.words = Fields.orEmpty(words);
    }

    /** What was found; empty if something is wrong, and then it says what. */
    Optional<Emergency.Review> read(Fields fields, PersonId by, Instant now) {
        var found = fields.one("finding", finding, Emergency.Finding.class);
        var said = fields.words("words", words, Emergency.Review.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Emergency.Review(by, now, found.orElseThrow(), said));
    }
}
