package org.kinward.web.shelter.stay;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** Another room, as chosen; its revision says how many rooms of the stay had been shown. */
record RoomForm(String room, String despite, FormStamp stamp) {

    RoomForm(@Nullable String room, @Nullable String despite, @Nullable FormStamp stamp) {
        this.room = Fields.orEmpty(room);
        this.despite = Fields.orEmpty(despite);
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
