package org.kinward.persistence.intake.firsthour;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.intake.firsthour.Tonight;

/** Page 10: where the child stays tonight; for the place and the lead worker only. */
@Entity
@Table(schema = "casework", name = "first_hour_tonight")
class TonightRow extends FirstHourRow {

    private @Nullable UUID placeId;
    private String placeIdStanding = NOT_ASKED_YET;
    private @Nullable UUID roomId;
    private String roomIdStanding = NOT_ASKED_YET;
    private @Nullable String shared;
    private String sharedStanding = NOT_ASKED_YET;
    private @Nullable UUID staysNearId;
    private String staysNearIdStanding = NOT_ASKED_YET;

    static TonightRow of(Tonight page) {
        var row = new TonightRow();
        row.take(page);
        row.placeId = value(page.place(), PlaceId::value);
        row.placeIdStanding = standing(page.place());
        row.roomId = value(page.room(), RoomId::value);
        row.roomIdStanding = standing(page.room());
        row.shared = name(page.shared());
        row.sharedStanding = standing(page.shared());
        row.staysNearId = value(page.staysNear(), PersonId::value);
        row.staysNearIdStanding = standing(page.staysNear());
        return row;
    }

    @Override
    Tonight toPage() {
        return new Tonight(head(), answer(placeId, placeIdStanding, PlaceId::new),
                answer(roomId, roomIdStanding, RoomId::new),
                constant(Tonight.RoomShared.class, shared, sharedStanding),
                answer(staysNearId, staysNearIdStanding, PersonId::new));
    }
}
