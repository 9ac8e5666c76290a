package org.kinward.web.consent.stop;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.saving.Revision;
import org.kinward.web.consent.record.Fields;
import org.kinward.web.shell.form.FormStamp;

/** What a manager and the authority decided, as typed. */
record DecideForm(String row, String decision, String authority, FormStamp stamp) {

    DecideForm(@Nullable String row, @Nullable String decision, @Nullable String authority,
            @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.decision = Fields.orEmpty(decision);
        this.authority = Fields.orEmpty(authority);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    DecideForm seen(Revision revision) {
        return new DecideForm(row, decision, authority, FormStamp.fresh(revision));
    }

    /** The authority; says what is wrong with the form. */
    String read(Fields fields) {
        if (!decision.equals("GOES_ON") && !decision.equals("STANDS")) {
            fields.result().rejectValue("decision", "consent.choose");
        }
        var called = fields.words("authority", authority, Recipient.LONGEST);
        if (called.length() < Recipient.SHORTEST) {
            fields.result().rejectValue("authority", "consent.decide.authority.missing");
        }
        return called;
    }
}
