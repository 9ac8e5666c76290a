package org.kinward.persistence.intake.firsthour;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.Escort;

/** Page 5: who brought the child. Name, phone and paper number are in the vault. */
@Entity
@Table(schema = "casework", name = "first_hour_escort")
class EscortRow extends FirstHourRow {

    private @Nullable String service;
    private String serviceStanding = NOT_ASKED_YET;
    private @Nullable String unit;
    private String unitStanding = NOT_ASKED_YET;
    private @Nullable String paper;
    private String paperStanding = NOT_ASKED_YET;
    private @Nullable Boolean helperPresent;
    private String helperPresentStanding = NOT_ASKED_YET;
    private @Nullable Boolean wantsChildBack;
    private String wantsChildBackStanding = NOT_ASKED_YET;
    private @Nullable Instant wantsBackAt;

    static EscortRow of(Escort page) {
        var row = new EscortRow();
        row.take(page);
        row.service = name(page.service());
        row.serviceStanding = standing(page.service());
        row.unit = value(page.unit());
        row.unitStanding = standing(page.unit());
        row.paper = name(page.paper());
        row.paperStanding = standing(page.paper());
        row.helperPresent = value(page.helperPresent());
        row.helperPresentStanding = standing(page.helperPresent());
        row.wantsChildBack = value(page.wantsChildBack());
        row.wantsChildBackStanding = standing(page.wantsChildBack());
        row.wantsBackAt = page.wantsBackAt().orElse(null);
        return row;
    }

    @Override
    Escort toPage() {
        return new Escort(head(), constant(Escort.HowCame.class, service, serviceStanding),
                answer(unit, unitStanding), constant(Escort.EscortPaper.class, paper, paperStanding),
                answer(helperPresent, helperPresentStanding), answer(wantsChildBack, wantsChildBackStanding),
                Optional.ofNullable(wantsBackAt));
    }
}
