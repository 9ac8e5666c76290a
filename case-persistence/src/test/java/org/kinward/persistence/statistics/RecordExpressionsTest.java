package org.kinward.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** The expressions out of which records are made. */
@PersistenceTest
class RecordExpressionsTest {

    @Autowired
    private TestDatabase database;

    /** A function with a query in it is called for each value of each record; one without is part of the statement. */
    @Test
    void noExpressionOfARecordHasAQueryInIt() {
        assertThat(database.superuser().sql("""
                select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
                where p.pronamespace = 'statistics'::regnamespace and l.lanname = 'sql' and not p.proretset
                    and pg_get_function_sqlbody(p.oid) ~* 'select'
                """).query(String.class).list()).containsExactly("numbers_of");
    }

    @ParameterizedTest
    @CsvSource({"31, DAYS, 10", "32, DAYS, 11", "4, WEEKS, 10", "5, WEEKS, 11", "1, MONTHS, 10", "6, MONTHS, 11",
            "7, MONTHS, 12",
            "12, MONTHS, 12", "1, YEARS, 12", "13, MONTHS, 13", "2, YEARS, 13", "25, MONTHS, 14", "3, YEARS, 14",
            "0, DAYS, 10"})
    void howLongAChildWasUsedIsABand(int count, String unit, int number) {
        assertThat(lasted(count, unit, null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(value = {"NOT_KNOWN, 1", "DID_NOT_WANT_TO_SAY, 3", "DOES_NOT_APPLY, 4", "-, 2"}, nullValues = "-")
    void withoutACountTheStandingIsSaid(String standing, int number) {
        assertThat(lasted(null, null, standing)).isEqualTo(number);
    }

    private int lasted(Integer count, String unit, String standing) {
        return database.superuser().sql("""
                select statistics.lasted('{"UP_TO_1_MONTH": 10, "UP_TO_6_MONTHS": 11, "UP_TO_12_MONTHS": 12, "UP_TO_24_MONTHS": 13,
                    "MORE": 14}', ?::integer, ?, ?)
                """).param(count).param(unit).param(standing).query(Integer.class).single();
    }
}
