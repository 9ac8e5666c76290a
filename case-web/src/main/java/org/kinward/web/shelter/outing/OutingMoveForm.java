package org.kinward.web.shelter.outing;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/** What was done with a way out, as typed. */
record OutingMoveForm(String outing, String step, DateInput on, String hour) {

    OutingMoveForm(@Nullable String outing, @Nullable String step, @Nullable DateInput on, @Nullable String hour) {
        this.outing = Fields.orEmpty(outing);
        this.step = Fields.orEmpty(step);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
    }

    /** Begins with this moment. */
    static OutingMoveForm begin(House house, String outing) {
        return new OutingMoveForm(outing, null, house.typedToday(), house.typedHour());
    }
}
