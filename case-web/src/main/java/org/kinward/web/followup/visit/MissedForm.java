package org.kinward.web.followup.visit;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;

/** Why a contact was not done and when it is tried again, as typed. */
record MissedForm(String contact, String reason, String words, DateInput again) {

    MissedForm(@Nullable String contact, @Nullable String reason, @Nullable String words, @Nullable DateInput again) {
        this.contact = Fields.orEmpty(contact);
        this.reason = Fields.orEmpty(reason);
        this.words = Fields.orEmpty(words);
        this.again = DateInput.orEmpty(again);
    }

    /** What is said, and the other day. */
    record Read(ContactEnd end, LocalDate again) {
    }

    /** What is said; empty if something is wrong, and then it says what. */
    Optional<Read> read(Fields fields, Contact of, Written written) {
        var why = fields.one("reason", reason, NotDone.class);
        var said = fields.words("words", words, ContactEnd.LONGEST);
        var day = fields.day("again", again);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Read(ContactEnd.notDone(of, why.orElseThrow(), said, written), day.orElseThrow()));
    }
}
