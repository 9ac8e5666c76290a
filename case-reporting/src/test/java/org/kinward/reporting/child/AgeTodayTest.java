package org.kinward.reporting.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.persistence.database.TestDatabase;

/** The list narrows by the age that it shows: SQL and the core count the same years on every day. */
class AgeTodayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final String BY_SQL = """
            select FUNCTION(form, best, told::date, born::date, today::date)
            from unnest(?, ?, ?, ?, ?) with ordinality as asked (form, best, told, born, today, nth) order by nth""";

    private final TestDatabase database = TestDatabase.fresh();

    private record Asked(Age age, LocalDate today) {

        String form() {
            return age instanceof Age.ByBirthDay ? "BIRTH_DAY" : "YEARS";
        }

        Integer byCore() {
            return age.bestYearOn(today);
        }
    }

    private List<Integer> bySql(String function, List<Asked> all) {
        return database.superuser().sql(BY_SQL.replace("FUNCTION", function))
                .param(all.stream().map(Asked::form).toArray(String[]::new))
                .param(all.stream().map(asked -> asked.age().bestYear()).toArray(Integer[]::new))
                .param(all.stream().map(asked -> asked.age().on().toString()).toArray(String[]::new))
                .param(all.stream().map(asked -> asked.age().birth().latest().atDay(1).toString())
                        .toArray(String[]::new))
                .param(all.stream().map(asked -> asked.today().toString()).toArray(String[]::new))
                .query(Integer.class).list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework.age_today", "statistics.best_year_on"})
    void countsTheSameYearsAsTheCore(String function) {
        var all = new ArrayList<Asked>();
        for (var age : ages(new Random(20_261_123))) {
            for (int days : List.of(0, 1, 27, 31, 90, 364, 365, 366, 1_460, 1_461, 4_000)) {
                all.add(new Asked(age, age.on().plusDays(days)));
            }
        }

        var counted = bySql(function, all);

        assertThat(counted).isEqualTo(all.stream().map(Asked::byCore).toList());
    }

    @Test
    void followsTheBirthdayWhereItsMonthIsKnown() {
        var born = Age.ofBirthDay(LocalDate.of(2008, 11, 12), LocalDate.of(2026, 1, 10), AgeBasis.DOCUMENT);

        assertThat(bySql("casework.age_today",
                List.of(new Asked(born, MONDAY), new Asked(born, LocalDate.of(2026, 12, 1)))))
                .containsExactly(17, 18);
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
