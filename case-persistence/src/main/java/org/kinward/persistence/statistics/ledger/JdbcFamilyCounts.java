package org.kinward.persistence.statistics.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.columns.Dictionary;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.noisy.NoisyLedgers.Counting;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts records as the role of snapshots, the only one that knows which versions are of one record. */
@Repository
class JdbcFamilyCounts implements FamilyCounts {

    private static final int MONTHS = 12;
    private static final String ANSWERS = """
            with said as (select distinct r.child_key, r.record_id, l.line from statistics.record r
                    cross join lateral unnest(coalesce(r.ASKED, statistics.nobody_asked())) u (answer)
                    left join unnest(:codes::integer[], :lines::integer[]) l (code, line) on l.code = u.answer
                where r.agency_id = :agency and r.opened_month between :from and :to
                    and r.from_snapshot <= :number and (r.to_snapshot is null or r.to_snapshot > :number)),
                placed as (select s.line, row_number() over (partition by s.child_key
                    order by md5(s.record_id::text || ' ' || s.line), s.record_id, s.line) as place from said s)
            select p.line, count(*) from placed p where p.place <= MOST group by p.line
            """.replace("MOST", "" + NoisyTable.MOST_ANSWERS);
    private static final String AS_IT_STOOD_FIRST = """
            with first as (select distinct on (r.record_id) %1$s
                from unnest(:numbers::integer[]) with ordinality as w (number, at)
                join statistics.record r on r.agency_id = :agency and r.from_snapshot <= w.number
                    and (r.to_snapshot is null or r.to_snapshot > w.number)
                where r.opened_month between :from and :to order by r.record_id, w.at)
            select count(*), %2$s from first r group by %2$s
            """;
    /** Of a child with two files one is counted, the same each time, so that it changes one count. */
    private static final String ONE_FILE_OF_A_CHILD = """
            with one as (select distinct on (r.child_key) %1$s from unnest(:numbers::integer[]) w (number)
                join statistics.record r on r.agency_id = :agency and r.from_snapshot <= w.number
                    and (r.to_snapshot is null or r.to_snapshot > w.number)
                where r.opened_month between :from and :to order by r.child_key, md5(r.record_id::text), r.record_id)
            select count(*), %2$s from one r group by %2$s
            """;
    /** More than there are numbers of forms; before it stands the status, behind it the form that is the only one, or none. */
    private static final int KINDS = 65_536;
    private static final String BY_KIND = "r.%1$s * " + KINDS
            + " + case when cardinality(r.form_happened) = 1 then r.form_happened[1] else 0 end as %1$s";
    private final Snapshots snapshots;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    JdbcFamilyCounts(Snapshots snapshots, @Qualifier("snapshotJdbc") JdbcClient sql,
            @Qualifier("snapshotTransactions") PlatformTransactionManager manager) {
        this.snapshots = snapshots;
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    @Override
    public Outcome count(KeptFamily family, List<Integer> earlier) {
        var newest = snapshots.latest(family.agency());
        if (newest.isEmpty()) {
            return new Outcome.NoSnapshot();
        }
        if (!snapshots.holds(newest.get())) {
            return new Outcome.NotHeld();
        }
        int number = newest.get().number();
        var numbers = new ArrayList<>(earlier);
        numbers.add(number);
        return Objects.requireNonNull(transaction.execute(_ -> new Outcome.Counted(number,
                kinds(family, family.declared().cube(), AS_IT_STOOD_FIRST, numbers))));
    }

    /** One table as it stands in one snapshot: the named one, or the newest. */
    Counting count(KeptFamily family, NoisyTable table, OptionalInt at) {
        var snapshot = at.isPresent() ? snapshots.find(family.agency(), at.getAsInt())
                : snapshots.latest(family.agency());
        if (snapshot.isEmpty()) {
            return new Counting.NoSnapshot();
        }
        if (!snapshots.holds(snapshot.get())) {
            return new Counting.NotHeld();
        }
        int number = snapshot.get().number();
        var cube = FamilyCube.of(List.of(table.offered()), table.own());
        return Objects.requireNonNull(transaction.execute(_ -> new Counting.Counted(number, snapshot.get().hash(),
                table.countsMoreThanOnce()
                        ? answers(family, cube, number)
                        : kinds(family, cube, ONE_FILE_OF_A_CHILD, List.of(number)))));
    }

    private Counts kinds(KeptFamily family, BaseCube cube, String which, List<Integer> numbers) {
        var dimensions = cube.dimensions();
        var codes = dimensions.stream().map(dimension -> codes(family, dimension)).toList();
        var kinds = new long[cube.kinds()];
        ofYear(which.formatted(joined(dimensions, JdbcFamilyCounts::read),
                joined(dimensions, JdbcFamilyCounts::column)),
                family).param("numbers", numbers.toArray(Integer[]::new)).query(row -> {
                    int kind = 0;
                    for (int at = 0; at < dimensions.size(); at++) {
                        kind = next(kind, cube, at, codes.get(at).apply(row.getInt(at + 2)));
                    }
                    kinds[kind] += row.getLong(1);
                });
        return Counts.of(kinds);
    }

    /**
     * A child is counted under three answers at most, whatever the number of its files, and under one line once for a file. Which
     * three is no matter of their order, of any other child or of the day: the same each time.
     */
    private Counts answers(KeptFamily family, BaseCube cube, int number) {
        var dimension = RecordDimension.valueOf(cube.dimensions().getFirst().name());
        var lines = new TreeMap<Integer, Integer>();
        codes(family, dimension).forEach((code, word) -> lines.put(code, next(0, cube, 0, word)));
        var counts = new long[cube.kinds()];
        ofYear(ANSWERS.replace("ASKED", dimension.column()), family).param("number", number)
                .param("codes", lines.keySet().toArray(Integer[]::new))
                .param("lines", lines.values().toArray(Integer[]::new)).query(row -> {
                    counts[Objects.requireNonNull(row.getObject(1, Integer.class), "a number without a code")] += row
                            .getLong(2);
                });
        return Counts.of(counts);
    }

    private JdbcClient.StatementSpec ofYear(String statement, KeptFamily family) {
        return sql.sql(statement).param("agency", family.agency().value())
                .param("from", family.declared().year() * MONTHS)
                .param("to", family.declared().year() * MONTHS + MONTHS - 1);
    }

    private static int next(int kind, BaseCube cube, int at, String code) {
        Dimension dimension = cube.dimensions().get(at);
        return kind * dimension.categories().size() + FamilyCube.categoryOf(dimension, code);
    }

    private static String joined(List<Dimension> dimensions, Function<Dimension, String> said) {
        return dimensions.stream().map(said).collect(Collectors.joining(", "));
    }

    private static String column(Dimension dimension) {
        return "r." + RecordDimension.valueOf(dimension.name()).column();
    }

    private static String read(Dimension dimension) {
        return FamilyCube.isByKind(dimension)
                ? BY_KIND.formatted(RecordDimension.valueOf(dimension.name()).column())
                : column(dimension);
    }

    /** What the numbers of a column stand for. */
    private IntFunction<String> codes(KeptFamily family, Dimension dimension) {
        var codes = codes(family, RecordDimension.valueOf(dimension.name()));
        if (!FamilyCube.isByKind(dimension)) {
            return number -> code(codes, number);
        }
        var forms = codes(family, RecordDimension.FORM_HAPPENED);
        return number -> number % KINDS == 0
                ? code(codes, number / KINDS)
                : FamilyCube.ofKind(code(codes, number / KINDS), code(forms, number % KINDS));
    }

    private static String code(Map<Integer, String> codes, int number) {
        return Objects.requireNonNull(codes.get(number), "a number without a code");
    }

    /** What the numbers of this agency stand for. */
    private Map<Integer, String> codes(KeptFamily family, RecordDimension dimension) {
        var codes = new HashMap<Integer, String>();
        var fixed = new Dictionary();
        for (int number = 1; number < fixed.size(dimension); number++) {
            codes.put(number, fixed.code(dimension, number));
        }
        sql.sql("select number, code from statistics.category where agency_id = :agency and dimension = :dimension")
                .param("agency", family.agency().value()).param("dimension", dimension.name()).query(row -> {
                    codes.put(row.getInt(1), row.getString(2));
                });
        return codes;
    }
}
