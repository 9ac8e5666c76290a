package org.kinward.core.intake.firsthour;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;

/**
 * Page 10: where the child stays tonight. Shown to the place and the lead worker only: where a child is counts as
 * identity (F101).
 */
public record Tonight(Head head, Answer<PlaceId> place, Answer<RoomId> room, Answer<RoomShared> shared,
        Answer<PersonId> staysNear) implements FirstHourPage {

    /** With whom the child shares the room. */
    public enum RoomShared {
        ALONE, WITH_OTHER_CHILDREN, WITH_BROTHERS_OR_SISTERS, WITH_OWN_BABY, WITH_STAFF
    }
}
