package org.kinward.core.statistics.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;

/** A household is counted once wherever one of its children stands, and once in all. */
class HouseholdsTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(7, 7));
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void areBrothersAndSistersHoweverTheyAreTied() {
        var table = counted(child(1, 0, "GIRL"), child(2, 1, "BOY"), child(3, 2, "BOY"), child(4, 0, "GIRL"));

        assertThat(table.populations().getFirst().total()).as("three of one family, and one alone").isEqualTo(2);
        assertThat(of(table, "GIRL")).isEqualTo(2);
        assertThat(of(table, "BOY")).as("two brothers").isOne();
        assertThat(table.countsMoreThanOnce()).isTrue();
    }

    /** Neither that the child to whom they are tied is not counted, nor that it has no record at all, parts them. */
    @Test
    void stayTogetherWithoutTheChildToWhomTheyAreTied() {
        assertThat(counted(child(2, 1, "GIRL"), child(3, 1, "GIRL")).populations().getFirst().total()).isOne();
    }

    @Test
    void countAChildWithTwoFilesOnce() {
        var table = counted(child(1, 0, "GIRL"), child(1, 0, "GIRL"), child(2, 1, "GIRL"));

        assertThat(table.populations().getFirst().total()).isOne();
    }

    @Test
    void areAsManyAsChildrenWhereNobodyIsTied() {
        assertThat(
                counted(child(1, 0, "GIRL"), child(2, 0, "BOY"), child(3, 0, "BOY")).populations().getFirst().total())
                .isEqualTo(3);
    }

    private static int of(CountedTable table, String category) {
        return table.populations().getFirst().of(0, 1 + table.headings().getFirst().categories().indexOf(category));
    }

    private static CountedTable counted(MadeUpRecord... records) {
        var question = new TableQuestion(Unit.HOUSEHOLDS, Set.of(AGENCY),
                List.of(Population.of(new Period(JANUARY, JANUARY), Happening.RECORDED)),
                List.of(Criterion.of(RecordDimension.SEX)), Optional.empty());
        return ((TableOutcome.Counted) new Counting(MadeUpRecord.columns(List.of(records)),
                Map.of(AGENCY, Instant.EPOCH)).count(question)).table();
    }

    private static MadeUpRecord child(long child, long tiedTo, String sex) {
        var says = new EnumMap<RecordDimension, Set<String>>(RecordDimension.class);
        for (var dimension : RecordDimension.values()) {
            says.put(dimension, Set.of(dimension == RecordDimension.SEX ? sex : Missing.NOT_KNOWN.name()));
        }
        return new MadeUpRecord(MadeUpRecord.FIRST_MONTH, 0, 0, 0, new MadeUpRecord.Who(child, tiedTo), says);
    }
}
