package org.kinward.persistence.intake.firsthour;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.SafetyNow;

/** Page 1: whether the child is safe here, now. */
@Entity
@Table(schema = "casework", name = "first_hour_safety")
class SafetyRow extends FirstHourRow {

    private @Nullable String safeHere;
    private String safeHereStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> nearby;
    private String nearbyStanding = NOT_ASKED_YET;

    static SafetyRow of(SafetyNow page) {
        var row = new SafetyRow();
        row.take(page);
        row.safeHere = name(page.safeHere());
        row.safeHereStanding = standing(page.safeHere());
        row.nearby = names(page.nearby());
        row.nearbyStanding = standing(page.nearby());
        return row;
    }

    @Override
    SafetyNow toPage() {
        return new SafetyNow(head(), constant(SafetyNow.SafeHere.class, safeHere, safeHereStanding),
                constants(SafetyNow.Nearby.class, nearby, nearbyStanding));
    }
}
