package org.kinward.web.risk.danger;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.web.intake.typed.Fields;

/** Which level holds after the program has said what it would think, as typed. */
record SuggestionForm(String look, String level, String reason) {

    SuggestionForm(@Nullable String look, @Nullable String level, @Nullable String reason) {
        this.look = Fields.orEmpty(look);
        this.level = Fields.orEmpty(level);
        this.reason = Fields.orEmpty(reason);
    }

    /** Begins with what was judged: nothing changes because a button was pressed. */
    static SuggestionForm of(Assessment look) {
        return new SuggestionForm(look.id().value().toString(), look.level().name(), null);
    }

    /** What holds, and why; empty if something is wrong, and then it says what. */
    Optional<Judgement> read(Fields fields, PersonId by, Instant now) {
        var great = fields.one("level", level, DangerLevel.class);
        var why = Reasons.read(fields, reason);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Judgement(great.orElseThrow(), why, by, now));
    }
}
