package org.kinward.core.export.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who used a child knows what it did and who brought it; who has two files lays them side by side. Neither finds a row. */
class AttackedExportsTest {

    private static final Set<ExportField> OF_THE_EMPLOYER = EnumSet.of(ExportField.SEX, ExportField.RECRUITER,
            ExportField.ACTIVITY, ExportField.OUTCOME, ExportField.NEED);

    /** One girl among girls: only the one who recruited her and the one she worked for know what sets her apart. */
    @Test
    void theEmployerFindsNoRow() {
        var records = new ArrayList<SourceRecord>();
        IntStream.range(0, 200).forEach(at -> records.add(worked(at, "MOTHER", "DOM-KIN")));
        records.add(worked(500, "GODPARENT-HOST", "MIN-GOLD"));

        var safe = AlikeEnough.of(records, OF_THE_EMPLOYER, LeftBefore.NOTHING).orElseThrow();

        var found = safe.rows().stream().filter(row -> row.of(ExportField.SEX).contains("GIRL")
                && row.of(ExportField.ACTIVITY).contains("MIN-GOLD")
                && row.of(ExportField.RECRUITER).contains("GODPARENT-HOST")).toList();
        assertThat(found).isEmpty();
        assertThat(safe.withheld()).isOne();
    }

    /** Nobody but the house knows needs, factors, what an age rests on. Everything else somebody outside can know. */
    @Test
    void onlyWhatTheHouseFoundOutIsNotKnownOutside() {
        assertThat(Arrays.stream(ExportField.values()).filter(field -> !field.isKnownOutside())).containsExactly(
                ExportField.AGE_BASIS, ExportField.FACTOR, ExportField.FACTOR_OPEN, ExportField.NEED);
    }

    /** Each file alone is safe. By needs, which are as good as a fingerprint here, the rows of both can be tied. */
    @Test
    void whoJoinsTwoFilesOfTheSameChildrenWouldFindThemWithoutTheLedger() {
        var random = new Random(7);
        var records = IntStream.range(0, 400).mapToObj(at -> new SourceRecord(at, at, Map.of(
                ExportField.SEX, List.of(random.nextBoolean() ? "GIRL" : "BOY"),
                ExportField.AGE_AT_INTAKE, List.of(String.valueOf(random.nextInt(18))),
                ExportField.ORIGIN_REGION, List.of("R" + random.nextInt(8)),
                ExportField.PARENTS, List.of(random.nextBoolean() ? "BOTH_ALIVE" : "MOTHER_DEAD"),
                ExportField.NEED, List.of("N" + at)))).toList();
        var first = EnumSet.of(ExportField.SEX, ExportField.AGE_AT_INTAKE, ExportField.NEED);
        var second = EnumSet.of(ExportField.ORIGIN_REGION, ExportField.PARENTS, ExportField.NEED);
        var a = AlikeEnough.of(records, first, LeftBefore.NOTHING).orElseThrow();
        var forgotten = AlikeEnough.of(records, second, LeftBefore.NOTHING).orElseThrow();
        assertThat(joined(List.of(a, forgotten)).values()).anyMatch(children -> children.size() == 1);

        var b = AlikeEnough.of(records, second, new LeftBefore(1, placed(LeftBefore.NOTHING, a)));

        assertThat(joined(List.of(a, b.orElseThrow())).values())
                .allMatch(children -> children.size() >= AlikeEnough.CHILDREN);
    }

    /** The same file asked for again says nothing new, and is given. */
    @Test
    void theSameFileLeavesAsOftenAsAnybodyWants() {
        var records = IntStream.range(0, 100).mapToObj(at -> worked(at, at % 2 == 0 ? "MOTHER" : "FATHER", "DOM-KIN"))
                .toList();
        var first = AlikeEnough.of(records, OF_THE_EMPLOYER, LeftBefore.NOTHING).orElseThrow();
        var before = new LeftBefore(1, placed(LeftBefore.NOTHING, first));

        var again = AlikeEnough.of(records, OF_THE_EMPLOYER, before).orElseThrow();

        assertThat(again.rows()).hasSize(100);
        assertThat(again.grains()).isEqualTo(first.grains());
        assertThat(before.after(again)).isEmpty();
    }

    /** One child more in the second file would be the one that came in between. */
    @Test
    void aMonthMoreIsNoChildMore() {
        var records = IntStream.range(0, 60).mapToObj(at -> worked(at, "MOTHER", "DOM-KIN")).toList();
        var first = AlikeEnough.of(records.subList(0, 59), OF_THE_EMPLOYER, LeftBefore.NOTHING).orElseThrow();

        var second = AlikeEnough.of(records, OF_THE_EMPLOYER, new LeftBefore(1, placed(LeftBefore.NOTHING, first)))
                .orElseThrow();

        assertThat(second.rows()).hasSize(59);
        assertThat(second.withheld()).isOne();
    }

    /** A child whose answer was put right in between goes with nine others that are withheld for it. */
    @Test
    void oneAnswerPutRightIsNoChildFound() {
        var records = new ArrayList<>(IntStream.range(0, 300).mapToObj(at -> worked(at, "MOTHER", "DOM-KIN")).toList());
        var first = AlikeEnough.of(records, OF_THE_EMPLOYER, LeftBefore.NOTHING).orElseThrow();
        records.set(17, worked(17, "BROKER", "MIN-GOLD"));

        var second = AlikeEnough.of(records, OF_THE_EMPLOYER, new LeftBefore(1, placed(LeftBefore.NOTHING, first)))
                .orElseThrow();

        assertThat(second.withheld()).isEqualTo(AlikeEnough.CHILDREN);
        assertThat(joined(List.of(first, second)).values()).allMatch(children -> children.size() >= 10);
    }

    /**
     * Up to five files of any fields, of any part of the children, with answers that change in between. Whoever has all of them and
     * could tie every row to the same row of the others has ten children for each that is said, and for each that is not there.
     */
    @Property(tries = 60)
    void whoHasEveryFileFindsNobody(@ForAll @IntRange(min = 10, max = 400) int size,
            @ForAll @IntRange(min = 1, max = 6) int spread, @ForAll long seed) {
        var random = new Random(seed);
        var files = new ArrayList<SafeRecords>();
        var before = LeftBefore.NOTHING;
        for (int turn = 1; turn <= 5; turn++) {
            var all = IntStream.range(0, size).filter(_ -> random.nextInt(10) > 0)
                    .mapToObj(at -> any(at, spread, random.nextInt(40) == 0 ? random.nextInt(5) : 0)).toList();
            var safe = AlikeEnough.of(all, anyFields(random), before);
            if (safe.isPresent()) {
                files.add(safe.get());
                before = new LeftBefore(turn, placed(before, safe.get()));
                assertThat(joined(files).values()).allMatch(children -> children.size() >= AlikeEnough.CHILDREN);
            }
        }
    }

    /** Of every row what each of the files says of it that somebody outside could know, or that it is not there; and whose it is. */
    private static Map<List<Object>, Set<Long>> joined(List<SafeRecords> files) {
        var rows = new HashMap<Long, List<Object>>();
        var children = new HashMap<Long, Long>();
        for (int file = 0; file < files.size(); file++) {
            for (var row : files.get(file).rows()) {
                var said = new EnumMap<>(row.said());
                said.keySet().removeIf(field -> !field.isKnownOutside());
                rows.computeIfAbsent(row.key().row(), _ -> new ArrayList<>(Collections.nCopies(files.size(), "")))
                        .set(file, said);
                children.put(row.key().row(), row.child());
            }
        }
        var joined = new HashMap<List<Object>, Set<Long>>();
        rows.forEach((row, looks) -> joined.computeIfAbsent(looks, _ -> new HashSet<>()).add(children.get(row)));
        return joined;
    }

    private static Map<Long, LeftBefore.Placed> placed(LeftBefore before, SafeRecords safe) {
        var all = new HashMap<>(before.rows());
        before.after(safe).forEach(one -> all.put(one.row(), one));
        return all;
    }

    private static Set<ExportField> anyFields(Random random) {
        return EnumSet.allOf(ExportField.class).stream().filter(_ -> random.nextInt(5) == 0)
                .collect(Collectors.toCollection(() -> EnumSet.of(ExportField.NEED)));
    }

    /** Every third child has two files. */
    private static SourceRecord any(int row, int spread, int changed) {
        var random = new Random(row * 31L + changed);
        var said = new EnumMap<ExportField, List<String>>(ExportField.class);
        for (var field : ExportField.values()) {
            said.put(field, List.of(field.isAge() ? String.valueOf(random.nextInt(3 * spread))
                    : field.isMonth() ? "2026-%02d".formatted(1 + random.nextInt(2 * spread))
                            : "C" + random.nextInt(spread)));
        }
        return new SourceRecord(row, row % 3 == 0 ? row + 1 : row, said);
    }

    private static SourceRecord worked(long row, String recruiter, String activity) {
        return new SourceRecord(row, row, Map.of(ExportField.SEX, List.of("GIRL"), ExportField.RECRUITER,
                List.of(recruiter), ExportField.ACTIVITY, List.of(activity), ExportField.OUTCOME,
                List.of("DOES_NOT_APPLY"), ExportField.NEED, List.of("N" + row)));
    }
}
