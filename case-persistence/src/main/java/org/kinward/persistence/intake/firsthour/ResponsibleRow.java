package org.kinward.persistence.intake.firsthour;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.firsthour.Responsible;

/** Page 12: who is responsible until tomorrow. */
@Entity
@Table(schema = "casework", name = "first_hour_responsible")
class ResponsibleRow extends FirstHourRow {

    private @Nullable UUID personId;
    private String personIdStanding = NOT_ASKED_YET;
    private @Nullable Instant heardNextAt;
    private String heardNextAtStanding = NOT_ASKED_YET;
    private @Nullable String firstTask;
    private String firstTaskStanding = NOT_ASKED_YET;

    static ResponsibleRow of(Responsible page) {
        var row = new ResponsibleRow();
        row.take(page);
        row.personId = value(page.person(), PersonId::value);
        row.personIdStanding = standing(page.person());
        row.heardNextAt = value(page.heardNextAt());
        row.heardNextAtStanding = standing(page.heardNextAt());
        row.firstTask = value(page.firstTask());
        row.firstTaskStanding = standing(page.firstTask());
        return row;
    }

    @Override
    Responsible toPage() {
        return new Responsible(head(), answer(personId, personIdStanding, PersonId::new),
                answer(heardNextAt, heardNextAtStanding), answer(firstTask, firstTaskStanding));
    }
}
