package org.kinward.web.shelter.stay;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** When a child came, into which room, as typed. */
record ArriveForm(DateInput on, String hour, String room, String despite, FormStamp stamp) {

    ArriveForm(@Nullable DateInput on, @Nullable String hour, @Nullable String room, @Nullable String despite,
            @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.room = Fields.orEmpty(room);
        this.despite = Fields.orEmpty(despite);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today; the hour of the door is asked for. */
    static ArriveForm begin(House house) {
        return new ArriveForm(house.typedToday(), null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    ArriveForm anew() {
        return new ArriveForm(on, hour, room, despite, FormStamp.fresh(Revision.NEW));
    }

    /** The arrival; empty if something is wrong, and then it says what. */
    Optional<ArriveInHouse.Request> read(Fields fields, StayReading.Read read) {
        var why = fields.words("despite", despite, Stay.InRoom.LONGEST);
        var moment = read.house().moment(fields, on, hour);
        return fields.result().hasErrors() ? Optional.empty() : moment.map(at -> new ArriveInHouse.Request(
                new StayId(stamp.idempotencyKey()), new CaseFileId(read.head().ids().file()), at,
                room.isEmpty() ? Optional.empty() : Optional.of(new RoomId(RiskPath.id(room))), why));
    }
}
