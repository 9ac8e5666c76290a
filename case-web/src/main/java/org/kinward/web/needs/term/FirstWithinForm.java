package org.kinward.web.needs.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Within how many hours the needs of a child are assessed for the first time, as typed. */
record FirstWithinForm(String hours, FormStamp stamp) {

    FirstWithinForm(@Nullable String hours, @Nullable FormStamp stamp) {
        this.hours = Fields.orEmpty(hours);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static FirstWithinForm of(FirstWithins.Current current) {
        return new FirstWithinForm("" + current.within().hours(), FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    FirstWithinForm seen(FirstWithins.Current now) {
        return new FirstWithinForm(hours, FormStamp.fresh(now.revision()));
    }

    /** The hours; empty if something is wrong, and then it says what. */
    Optional<FirstWithin> read(BindingResult result) {
        var number = TypedNumber.read(hours).orElse(0);
        if (!FirstWithin.fits(number)) {
            result.rejectValue("hours", "needs.term.hours.wrong", new Object[]{FirstWithin.MOST}, null);
            return Optional.empty();
        }
        return Optional.of(new FirstWithin(number));
    }
}
