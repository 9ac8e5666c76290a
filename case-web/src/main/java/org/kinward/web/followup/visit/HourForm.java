package org.kinward.web.followup.visit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.Appointment;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;

/** On which day and at which hour somebody goes, as typed. */
record HourForm(String contact, DateInput on, String hour) {

    HourForm(@Nullable String contact, @Nullable DateInput on, @Nullable String hour) {
        this.contact = Fields.orEmpty(contact);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
    }

    /** What is said; empty if something is wrong, and then it says what. */
    Optional<Appointment> read(Fields fields, ContactId of, Written written) {
        var day = fields.day("on", on);
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            fields.missing("hour");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Appointment(of, day.orElseThrow(), time.orElseThrow(), written));
    }
}
