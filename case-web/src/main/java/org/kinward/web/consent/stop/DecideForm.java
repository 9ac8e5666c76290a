package org.kinward.web.consent.stop;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** What a manager and the authority decided, as typed. */
record DecideForm(String row, String decision, String authority, String reason, String view, FormStamp stamp) {

    DecideForm(@Nullable String row, @Nullable String decision, @Nullable String authority,
            @Nullable String reason, @Nullable String view, @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.decision = Fields.orEmpty(decision);
        this.authority = Fields.orEmpty(authority);
        this.reason = Fields.orEmpty(reason);
        this.view = Fields.orEmpty(view);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    DecideForm seen(Revision revision) {
        return new DecideForm(row, decision, authority, reason, view, FormStamp.fresh(revision));
    }

    /** The same wish each time that it is sent. */
    String wish() {
        return String.join(" ", "decide", row, decision, authority, reason, view);
    }

    boolean goesOn() {
        return decision.equals("GOES_ON");
    }

    /** What was decided; empty if something is wrong, and then it says what. */
    Optional<Voice.Decision> read(Fields fields) {
        if (!goesOn() && !decision.equals("STANDS")) {
            fields.missing("decision");
        }
        var called = fields.words("authority", authority, Voice.Decision.LONGEST);
        if (called.length() < Voice.Decision.SHORTEST) {
            fields.missing("authority");
        }
        var because = some("reason", reason, fields);
        var wish = some("view", view, fields);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Voice.Decision(called, because, wish));
    }

    private static String some(String field, String typed, Fields fields) {
        var words = fields.words(field, typed, Asked.LONGEST);
        if (words.isEmpty()) {
            fields.missing(field);
        }
        return words;
    }
}
