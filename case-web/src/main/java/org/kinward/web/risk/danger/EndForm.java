package org.kinward.web.risk.danger;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.web.intake.typed.Fields;

/** What came of a safety action, as typed. */
record EndForm(String action, String how, String words) {

    EndForm(@Nullable String action, @Nullable String how, @Nullable String words) {
        this.action = Fields.orEmpty(action);
        this.how = Fields.orEmpty(how);
        this.words = Fields.orEmpty(words);
    }

    /** What came of it; empty if something is wrong, and then it says what. */
    Optional<SafetyAction.End> read(Fields fields, PersonId by, Instant now) {
        var came = fields.one("how", how, SafetyAction.Came.class);
        var said = fields.words("words", words, SafetyAction.End.LONGEST);
        if (said.isEmpty() && came.filter(SafetyAction.Came::needsReason).isPresent()) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new SafetyAction.End(came.orElseThrow(), said, by, now));
    }
}
