package org.kinward.persistence.intake.firsthour;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Country;
import org.kinward.core.intake.firsthour.OthersFound;

/** Page 9: who else was found, and who is still in danger. */
@Entity
@Table(schema = "casework", name = "first_hour_others")
class OthersRow extends FirstHourRow {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> foundWith;
    private String foundWithStanding = NOT_ASKED_YET;
    private @Nullable Integer foundCount;
    private String foundCountStanding = NOT_ASKED_YET;
    private @Nullable Boolean inDanger;
    private String inDangerStanding = NOT_ASKED_YET;
    private @Nullable Integer inDangerCount;
    private String inDangerCountStanding = NOT_ASKED_YET;
    private @Nullable String inDangerCountry;
    private String inDangerCountryStanding = NOT_ASKED_YET;

    static OthersRow of(OthersFound page) {
        var row = new OthersRow();
        row.take(page);
        row.foundWith = names(page.foundWith());
        row.foundWithStanding = standing(page.foundWith());
        row.foundCount = value(page.foundCount());
        row.foundCountStanding = standing(page.foundCount());
        row.inDanger = value(page.inDanger());
        row.inDangerStanding = standing(page.inDanger());
        row.inDangerCount = value(page.inDangerCount());
        row.inDangerCountStanding = standing(page.inDangerCount());
        row.inDangerCountry = value(page.inDangerCountry(), Country::code);
        row.inDangerCountryStanding = standing(page.inDangerCountry());
        return row;
    }

    @Override
    OthersFound toPage() {
        return new OthersFound(head(), constants(OthersFound.Companion.class, foundWith, foundWithStanding),
                answer(foundCount, foundCountStanding), answer(inDanger, inDangerStanding),
                answer(inDangerCount, inDangerCountStanding),
                answer(inDangerCountry, inDangerCountryStanding, Country::new));
    }
}
