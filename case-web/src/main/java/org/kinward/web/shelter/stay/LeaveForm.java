package org.kinward.web.shelter.stay;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/** How and when a child left, as typed. A stay ends once, so the form needs no key. */
record LeaveForm(String how, DateInput on, String hour) {

    static final String OWN = "OWN_DECISION";

    static final String MISTAKE = "BY_MISTAKE";

    LeaveForm(@Nullable String how, @Nullable DateInput on, @Nullable String hour) {
        this.how = Fields.orEmpty(how);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
    }

    static LeaveForm begin(House house) {
        var day = house.today();
        return new LeaveForm(null,
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()),
                null);
    }

    boolean isMistake() {
        return how.equals(MISTAKE);
    }
}
