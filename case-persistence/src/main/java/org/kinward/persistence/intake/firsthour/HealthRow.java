package org.kinward.persistence.intake.firsthour;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.HealthSeen;

/** Page 2: what was seen, not asked. Sealed signs are in the vault. */
@Entity
@Table(schema = "casework", name = "first_hour_health")
class HealthRow extends FirstHourRow {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> signs;
    private String signsStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> helpNeeded;
    private String helpNeededStanding = NOT_ASKED_YET;

    static HealthRow of(HealthSeen page) {
        var row = new HealthRow();
        row.take(page);
        row.signs = names(page.signs());
        row.signsStanding = standing(page.signs());
        row.helpNeeded = names(page.helpNeeded());
        row.helpNeededStanding = standing(page.helpNeeded());
        return row;
    }

    @Override
    HealthSeen toPage() {
        return new HealthSeen(head(), constants(HealthSeen.HealthSign.class, signs, signsStanding),
                constants(HealthSeen.HelpNeeded.class, helpNeeded, helpNeededStanding));
    }
}
