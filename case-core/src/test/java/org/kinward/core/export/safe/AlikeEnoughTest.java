package org.kinward.core.export.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlikeEnoughTest {

    private static final Set<ExportField> FIELDS = Set.of(ExportField.SEX, ExportField.AGE_AT_INTAKE,
            ExportField.OPENED, ExportField.ORIGIN_REGION, ExportField.NEED);

    private static final AtomicLong ROWS = new AtomicLong();

    @Test
    void leavesRecordsAsTheyAreThatAreAlikeAlready() {
        var safe = AlikeEnough.of(same(0, 10, "GIRL", "14"), FIELDS, LeftBefore.NOTHING).orElseThrow();

        assertThat(safe.rows()).hasSize(10);
        assertThat(safe.madeLessExact()).isEmpty();
        assertThat(safe.rows().getFirst().of(ExportField.AGE_AT_INTAKE)).containsExactly("14");
    }

    @Test
    void givesNothingOfNineChildren() {
        assertThat(AlikeEnough.of(same(0, 9, "GIRL", "14"), FIELDS, LeftBefore.NOTHING)).isEmpty();
        assertThat(AlikeEnough.of(List.of(), FIELDS, LeftBefore.NOTHING)).isEmpty();
    }

    /** Ten records of one child are one child. */
    @Test
    void countsChildrenAndNotRecords() {
        var ofOne = IntStream.range(0, 30).mapToObj(_ -> record(7, "GIRL 14 2026-03 A")).toList();

        assertThat(AlikeEnough.of(ofOne, FIELDS, LeftBefore.NOTHING)).isEmpty();
    }

    @Test
    void putsAgesInBandsBeforeItGivesThemUp() {
        var records = new ArrayList<SourceRecord>();
        for (int age = 12; age <= 15; age++) {
            records.addAll(same(age * 10L, 5, "GIRL", String.valueOf(age)));
        }

        var safe = AlikeEnough.of(records, FIELDS, LeftBefore.NOTHING).orElseThrow();

        assertThat(safe.grains().get(ExportField.AGE_AT_INTAKE)).isEqualTo(Grain.AGE_BANDS);
        assertThat(safe.rows()).hasSize(20)
                .allMatch(row -> row.of(ExportField.AGE_AT_INTAKE).equals(List.of("12-15")));
    }

    @Test
    void withholdsTheFewThatStayRareInsteadOfBlurringAll() {
        var records = new ArrayList<>(same(0, 100, "GIRL", "14"));
        records.addAll(same(500, 2, "BOY", "3"));

        var safe = AlikeEnough.of(records, FIELDS, LeftBefore.NOTHING).orElseThrow();

        assertThat(safe.withheld()).isEqualTo(2);
        assertThat(safe.madeLessExact()).isEmpty();
        assertThat(safe.rows()).noneMatch(row -> row.of(ExportField.SEX).contains("BOY"));
    }

    @Test
    void saysMonthsAsQuartersAndYears() {
        assertThat(Saying.of(ExportField.OPENED, List.of("2026-03"), Grain.QUARTER)).containsExactly("2026-Q1");
        assertThat(Saying.of(ExportField.OPENED, List.of("2026-12"), Grain.QUARTER)).containsExactly("2026-Q4");
        assertThat(Saying.of(ExportField.OPENED, List.of("2026-04"), Grain.YEAR)).containsExactly("2026");
        assertThat(Saying.of(ExportField.OPENED, List.of("NOT_KNOWN"), Grain.YEAR)).containsExactly("NOT_KNOWN");
        assertThat(Saying.of(ExportField.OPENED, List.of("NOT_KNOWN"), Grain.TWO_AGE_BANDS))
                .containsExactly("NOT_KNOWN");
        assertThat(Saying.of(ExportField.OPENED, List.of("12"), Grain.TWO_AGE_BANDS)).containsExactly("12-17");
        assertThat(Saying.of(ExportField.OPENED, List.of("12"), Grain.LEFT_OUT)).isEmpty();
    }

    @Test
    void putsLongListsUnderTheirHeadingsBeforeItGivesThemUp() {
        assertThat(Saying.of(ExportField.ACTIVITY, List.of("FISH-SEA", "MIN-GOLD", "MIN-SAND"), Grain.HEADINGS))
                .containsExactly("MINES", "WATER");
        assertThat(Saying.of(ExportField.SERVICE_BEGUN, List.of("BODY-CHECK", "FAM-CALL"), Grain.HEADINGS))
                .containsExactly("BODY", "FAMILY");
        assertThat(Saying.of(ExportField.CAME_BY, List.of("EMPLOYER"), Grain.HEADINGS)).containsExactly("ITSELF");
        assertThat(Saying.of(ExportField.RECRUITER, List.of("OWN-LINE"), Grain.HEADINGS)).containsExactly("OTHER");
        assertThat(Saying.of(ExportField.OUTCOME, List.of("DOES_NOT_APPLY"), Grain.HEADINGS))
                .containsExactly("DOES_NOT_APPLY");
        for (var field : ExportField.values()) {
            assertThat(field.headings().isEmpty()).isEqualTo(!field.grains().contains(Grain.HEADINGS));
        }
    }

    /** Counted anew, from the rows that leave alone. */
    @Property(tries = 200)
    void everyCombinationIsThatOfTenChildrenWhateverTheRecords(@ForAll @IntRange(max = 400) int size,
            @ForAll @IntRange(min = 1, max = 30) int spread, @ForAll long seed) {
        var random = new Random(seed);
        var records = IntStream.range(0, size).mapToObj(_ -> record(random.nextInt(size),
                "%s %d 2026-%02d R%d".formatted(random.nextBoolean() ? "GIRL" : "BOY", random.nextInt(1 + spread),
                        1 + random.nextInt(12), random.nextInt(spread))))
                .toList();

        AlikeEnough.of(records, FIELDS, LeftBefore.NOTHING).ifPresent(safe -> {
            var children = new HashMap<Map<ExportField, List<String>>, Set<Long>>();
            for (var row : safe.rows()) {
                var looks = new EnumMap<>(row.said());
                looks.remove(ExportField.NEED);
                children.computeIfAbsent(looks, _ -> new HashSet<>()).add(row.child());
            }
            assertThat(children.values()).allMatch(alike -> alike.size() >= 10);
            assertThat(safe.withheld() * 20).isLessThanOrEqualTo(size);
            assertThat(safe.rows().size() + safe.withheld()).isEqualTo(size);
        });
    }

    private static List<SourceRecord> same(long from, int count, String sex, String age) {
        return IntStream.range(0, count).mapToObj(at -> record(from + at, sex + " " + age + " 2026-03 R1")).toList();
    }

    /** Sex, age and month or region, parted by blanks. */
    private static SourceRecord record(long child, String said) {
        var parts = said.split(" ");
        return new SourceRecord(ROWS.incrementAndGet(), child,
                Map.of(ExportField.SEX, List.of(parts[0]), ExportField.AGE_AT_INTAKE,
                        List.of(parts[1]), ExportField.OPENED, List.of(parts[2]), ExportField.ORIGIN_REGION,
                        List.of(parts[3]),
                        ExportField.NEED, List.of("PAPERS")));
    }
}
