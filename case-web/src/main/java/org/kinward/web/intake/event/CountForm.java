package org.kinward.web.intake.event;

import java.util.Objects;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A head count as typed, and why the numbers do not agree. */
record CountForm(String heads, String why, FormStamp stamp) {

    static final int MOST = 500;

    CountForm(@Nullable String heads, @Nullable String why, @Nullable FormStamp stamp) {
        this.heads = Objects.requireNonNullElse(heads, "");
        this.why = Objects.requireNonNullElse(why, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static CountForm of(Revision event) {
        return new CountForm("", "", FormStamp.fresh(event));
    }

    /** What was typed, for somebody who has seen this revision of the event. */
    CountForm seen(Revision event) {
        return new CountForm(heads, why, FormStamp.fresh(event));
    }

    OptionalInt number(BindingResult wrong) {
        var number = TypedNumber.read(heads);
        if (number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() > MOST) {
            wrong.rejectValue("heads", "event.number.wrong", new Object[]{MOST}, null);
        }
        return number;
    }
}
