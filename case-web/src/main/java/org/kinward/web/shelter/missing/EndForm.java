package org.kinward.web.shelter.missing;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.missing.Search;
import org.kinward.web.intake.typed.Fields;

/** How a search ended, as typed. */
record EndForm(String how, String words) {

    EndForm(@Nullable String how, @Nullable String words) {
        this.how = Fields.orEmpty(how);
        this.words = Fields.orEmpty(words);
    }

    /** The end; empty if something is wrong, and then it says what. */
    Optional<Search.End> read(Fields fields, PersonId by, Instant now) {
        var way = fields.one("how", how, Search.Way.class);
        var said = fields.words("words", words, Search.End.LONGEST);
        if (said.isEmpty() && way.filter(Search.Way.NOT_FOUND::equals).isPresent()) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Search.End(way.orElseThrow(), said, by, now));
    }
}
