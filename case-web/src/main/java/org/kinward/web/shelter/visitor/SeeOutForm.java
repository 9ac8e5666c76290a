package org.kinward.web.shelter.visitor;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/** When a visitor left, as typed. */
record SeeOutForm(String visitor, DateInput on, String hour) {

    SeeOutForm(@Nullable String visitor, @Nullable DateInput on, @Nullable String hour) {
        this.visitor = Fields.orEmpty(visitor);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
    }

    /** Begins with this moment. */
    static SeeOutForm begin(House house, String visitor) {
        return new SeeOutForm(visitor, house.typedToday(), house.typedHour());
    }
}
