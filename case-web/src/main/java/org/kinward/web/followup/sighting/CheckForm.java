package org.kinward.web.followup.sighting;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.web.intake.typed.Fields;

/** What was found out about a sighting, as typed. */
record CheckForm(String sighting, String came, String words) {

    CheckForm(@Nullable String sighting, @Nullable String came, @Nullable String words) {
        this.sighting = Fields.orEmpty(sighting);
        this.came = Fields.orEmpty(came);
        this.words = Fields.orEmpty(words);
    }

    /** What was found out; empty if something is wrong, and then it says what. */
    Optional<Sighting.Found> read(Fields fields, Written written) {
        var found = fields.one("came", came, Sighting.Came.class);
        var said = fields.words("words", words, Sighting.Found.LONGEST);
        if (said.length() < Sighting.Found.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Sighting.Found(found.orElseThrow(), said, written));
    }
}
