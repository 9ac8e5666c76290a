package org.kinward.core.export.safe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes records alike: as long as too many are rarer than {@link #CHILDREN} children, the field that tells most apart is said less
 * exactly, everywhere in the file. The few that stay rare are withheld.
 */
public final class AlikeEnough {

    /** With how many children each combination is shared, one's own among them (issue 5: k of at least 10). */
    public static final int CHILDREN = 10;

    /** One in so many may be withheld before a field is said less exactly for all. */
    private static final int ONE_IN = 20;

    private final List<SourceRecord> records;
    private final Map<ExportField, Grain> grains = new EnumMap<>(ExportField.class);

    private AlikeEnough(List<SourceRecord> records, Set<ExportField> fields) {
        this.records = records;
        fields.forEach(field -> grains.put(field, Grain.AS_RECORDED));
    }

    /** What may leave of these fields; empty if it is of too few children however it is said. */
    public static Optional<SafeRecords> of(List<SourceRecord> records, Set<ExportField> fields) {
        return new AlikeEnough(records, fields).made();
    }

    private Optional<SafeRecords> made() {
        while (true) {
            var classes = classes();
            var kept = classes.values().stream().filter(Alike::isEnough).toList();
            int rare = records.size() - kept.stream().mapToInt(Alike::size).sum();
            if (!kept.isEmpty() && rare * ONE_IN <= records.size()) {
                return Optional.of(new SafeRecords(grains, rows(kept), rare));
            }
            var next = tellsMostApart();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sayLessExactly(next.get());
        }
    }

    /** Records that look alike from outside. */
    private static final class Alike {

        private final List<SourceRecord> records = new ArrayList<>();
        private final Set<Long> children = new HashSet<>();

        void add(SourceRecord one) {
            records.add(one);
            children.add(one.child());
        }

        boolean isEnough() {
            return children.size() >= CHILDREN;
        }

        int size() {
            return records.size();
        }
    }

    private Map<List<List<String>>, Alike> classes() {
        var classes = new HashMap<List<List<String>>, Alike>();
        var known = grains.keySet().stream().filter(ExportField::isKnownOutside).toList();
        for (var one : records) {
            var looks = known.stream().map(field -> said(one, field)).toList();
            classes.computeIfAbsent(looks, _ -> new Alike()).add(one);
        }
        return classes;
    }

    private List<String> said(SourceRecord one, ExportField field) {
        return Saying.of(one.of(field), grains.getOrDefault(field, Grain.LEFT_OUT));
    }

    /** Among those that can be said less exactly; of two alike always the same one. */
    private Optional<ExportField> tellsMostApart() {
        return grains.keySet().stream().filter(field -> grains.get(field) != field.grains().getLast())
                .max(Comparator.comparingLong(this::values).thenComparing(Comparator.reverseOrder()));
    }

    private long values(ExportField field) {
        return records.stream().map(one -> said(one, field)).distinct().count();
    }

    private void sayLessExactly(ExportField field) {
        int now = field.grains().indexOf(grains.getOrDefault(field, Grain.AS_RECORDED));
        grains.put(field, field.grains().get(now + 1));
    }

    private List<SafeRecords.Row> rows(List<Alike> kept) {
        return kept.stream().flatMap(alike -> alike.records.stream()).map(one -> {
            var values = new EnumMap<ExportField, List<String>>(ExportField.class);
            grains.keySet().forEach(field -> values.put(field, said(one, field)));
            return new SafeRecords.Row(one.child(), values);
        }).toList();
    }
}
