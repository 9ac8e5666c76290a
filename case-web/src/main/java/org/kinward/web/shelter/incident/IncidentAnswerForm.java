package org.kinward.web.shelter.incident;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentEnd;
import org.kinward.web.intake.typed.Fields;

/** What somebody who answers for an incident says, as typed. It is seen once and closed once, so the form needs no key. */
record IncidentAnswerForm(String how, String words) {

    IncidentAnswerForm(@Nullable String how, @Nullable String words) {
        this.how = Fields.orEmpty(how);
        this.words = Fields.orEmpty(words);
    }

    /** The words; empty if something is wrong, and then it says what. */
    Optional<Incident.Look> look(Fields fields, IncidentReading.Read read, PersonId by) {
        var said = fields.words("words", words, Incident.Look.LONGEST);
        if (said.length() < Incident.Look.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Incident.Look(said, by, read.now()));
    }

    /** What came of it in the end. */
    Optional<IncidentEnd> end(Fields fields) {
        return fields.one("how", how, IncidentEnd.class);
    }
}
