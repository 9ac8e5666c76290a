package org.kinward.web.aftercare;

import java.time.LocalDate;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/** An estimated age, as a row: tests cannot wait for birthdays. */
public final class BornIn {

    private BornIn() {
    }

    /** Born in this month, or up to two months later. */
    public static void month(TestDatabase database, UUID record, LocalDate month) {
        database.superuser().sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex_standing, age_form, age_standing, age_best,
                    age_on, age_basis, birth_earliest, birth_latest, version)
                values (:id, 'CHILD', current_date, 'NOT_ASKED_YET', 'YEARS', 'SAID_BY_CHILD', 17, current_date, 'ESTIMATE',
                    :month, :month::date + interval '2 months', 0)
                on conflict (intake_id) do update set age_form = 'YEARS', age_standing = 'SAID_BY_CHILD', age_best = 17,
                    age_on = current_date, age_basis = 'ESTIMATE', birth_earliest = excluded.birth_earliest,
                    birth_latest = excluded.birth_latest
                """).param("id", record).param("month", month.withDayOfMonth(1)).update();
    }
}
