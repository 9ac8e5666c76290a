package org.kinward.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;

class DueStateTest {

    private static final ZoneId VIENTIANE = ZoneId.of("Asia/Vientiane");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void countsCalendarDaysOfTheAgency() {
        assertThat(stateOf("2026-11-22T16:59:59Z")).isEqualTo(DueState.OVERDUE);
        assertThat(stateOf("2026-11-22T17:00:00Z")).isEqualTo(DueState.TODAY);
        assertThat(stateOf("2026-11-23T17:00:00Z")).isEqualTo(DueState.NEXT_THREE_DAYS);
        assertThat(stateOf("2026-11-26T16:59:59Z")).isEqualTo(DueState.NEXT_THREE_DAYS);
        assertThat(stateOf("2026-11-26T17:00:00Z")).isEqualTo(DueState.LATER);
    }

    private static DueState stateOf(String due) {
        var about = new Task.About(new UUID(1, 1), new AgencyId(new UUID(1, 2)), new PlaceId(new UUID(1, 3)));
        return DueState.of(Task.open(TaskKind.HEAR_CHILD, about, new Task.TaskFor.Place(), Instant.parse(due)), TODAY,
                VIENTIANE);
    }
}
