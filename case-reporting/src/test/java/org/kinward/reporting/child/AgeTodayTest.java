package org.kinward.reporting.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.persistence.database.TestDatabase;

/** The list narrows by the age that it shows: SQL and the core count the same years on every day. */
class AgeTodayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final String BY_SQL = "select casework.age_today(?, ?, ?, ?, ?)";

    private final TestDatabase database = TestDatabase.fresh();

    private int bySql(Age age, LocalDate today) {
        var form = age instanceof Age.ByBirthDay ? "BIRTH_DAY" : "YEARS";
        return database.superuser().sql(BY_SQL).params(form, age.bestYear(), age.on(),
                age.birth().latest().atDay(1), today).query(Integer.class).single();
    }

    @Test
    void countsTheSameYearsAsTheCore() {
        var differing = new ArrayList<String>();

        for (var age : ages(new Random(20_261_123))) {
            for (int days : List.of(0, 1, 27, 31, 90, 364, 365, 366, 1_460, 1_461, 4_000)) {
                var today = age.on().plusDays(days);
                if (bySql(age, today) != age.bestYearOn(today)) {
                    differing.add(age + " on " + today);
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    @Test
    void followsTheBirthdayWhereItsMonthIsKnown() {
        var born = Age.ofBirthDay(LocalDate.of(2008, 11, 12), LocalDate.of(2026, 1, 10), AgeBasis.DOCUMENT);

        assertThat(bySql(born, MONDAY)).isEqualTo(17);
        assertThat(bySql(born, LocalDate.of(2026, 12, 1))).isEqualTo(18);
    }

    /** Born and told on days around the ends of months and the 29th of February. */
    private static List<Age> ages(Random chance) {
        var ages = new ArrayList<Age>();
        for (int i = 0; i < 60; i++) {
            var told = MONDAY.minusDays(chance.nextInt(900));
            ages.add(Age.ofBirthDay(told.minusDays(1 + chance.nextInt(6_500)), told, AgeBasis.DOCUMENT));
            ages.add(Age.ofYears(chance.nextInt(18), told, AgeBasis.ESTIMATE));
        }
        ages.add(Age.ofBirthDay(LocalDate.of(2012, 2, 29), LocalDate.of(2024, 2, 29), AgeBasis.DOCUMENT));
        ages.add(Age.ofYears(12, LocalDate.of(2024, 2, 29), AgeBasis.ESTIMATE));
        return ages;
    }
}
