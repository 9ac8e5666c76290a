package org.kinward.persistence.statistics.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.attack.Certificate;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Proof;
import org.kinward.core.statistics.attack.Sum;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Issue;
import org.kinward.core.statistics.pattern.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issues with their figures and proofs, from and to their rows. */
record IssueRows(JdbcClient sql, FamilyId family) {

    /** An issue, and its figures as they are kept. */
    record Kept(Issue issue, List<OptionalLong> figures) {
    }

    /**
     * All of them.
     *
     * @param proved
     *            of which issue the proof is read as well
     */
    List<Kept> all(IntPredicate proved) {
        return sql.sql(
                "select number, release, audience, figures from statistics.issue where family_id = ? order by number")
                .param(family.value()).query((row, _) -> kept(
                        new Issue(row.getInt(2), Audience.valueOf(row.getString(3)),
                                pattern((Long[]) row.getArray(4).getArray(), row.getInt(1), row.getString(3), proved)),
                        (Long[]) row.getArray(4).getArray()))
                .list();
    }

    void add(int number, Issue issue, Ledgers.Writing writing) {
        var figures = writing.counted().orElseThrow().figures().stream()
                .map(figure -> figure.isPresent() ? (Long) figure.getAsLong() : null).toArray(Long[]::new);
        sql.sql("insert into statistics.issue values (?, ?, ?, ?, ?, ?, ?)").params(family.value(), number,
                issue.release(), issue.audience().name(), figures, writing.by().value(),
                FamilyRows.moment(writing.at())).update();
        var readers = issue.audience().readers();
        for (int view = 0; view < readers.size(); view++) {
            add(number, readers.get(view), issue.pattern().certificates().get(view).proofs());
        }
    }

    private static Kept kept(Issue issue, Long[] figures) {
        return new Kept(issue, Arrays.stream(figures)
                .map(figure -> figure == null ? OptionalLong.empty() : OptionalLong.of(figure)).toList());
    }

    private Pattern pattern(Long[] figures, int number, String audience, IntPredicate proved) {
        var hidden = new BitSet();
        for (int figure = 0; figure < figures.length; figure++) {
            hidden.set(figure, figures[figure] == null);
        }
        return new Pattern(hidden, proved.test(number)
                ? Audience.valueOf(audience).readers().stream().map(reader -> certificate(number, reader)).toList()
                : List.of());
    }

    private Certificate certificate(int issue, Audience reader) {
        var witnesses = new HashMap<Integer, Counts>();
        sql.sql("select number, counts from statistics.witness where family_id = ? and issue = ? and reader = ?")
                .params(family.value(), issue, reader.name()).query(row -> {
                    witnesses.put(row.getInt(1), counts((Long[]) row.getArray(2).getArray()));
                });
        return new Certificate(sql.sql("""
                select goal, few, many, few_in, many_in from statistics.proof
                where family_id = ? and issue = ? and reader = ? order by number
                """).params(family.value(), issue, reader.name()).query((row, _) -> {
            var goal = Arrays.stream((Integer[]) row.getArray(1).getArray()).mapToInt(Integer::intValue).toArray();
            var few = row.getObject(2, Long.class);
            return new Proof(new Goal(Sum.of(goal), few == null ? OptionalLong.empty() : OptionalLong.of(few),
                    row.getLong(3)), Objects.requireNonNull(witnesses.get(row.getInt(4))),
                    Objects.requireNonNull(witnesses.get(row.getInt(5))));
        }).list());
    }

    static Counts counts(Long[] values) {
        return Counts.of(Arrays.stream(values).mapToLong(Long::longValue).toArray());
    }

    private void add(int issue, Audience reader, List<Proof> proofs) {
        var numbers = new LinkedHashMap<Counts, Integer>();
        proofs.stream().flatMap(proof -> Stream.of(proof.few(), proof.many()))
                .forEach(table -> numbers.putIfAbsent(table, numbers.size() + 1));
        insert("""
                insert into statistics.witness select :family, :issue, :reader, w.number, w.counts::bigint[]
                from unnest(:counts::text[]) with ordinality as w (counts, number)
                """, issue, reader).param("counts", numbers.keySet().stream()
                .map(table -> array(Arrays.stream(table.toArray()).boxed())).toArray(String[]::new)).update();
        var few = new ArrayList<Long>();
        proofs.forEach(proof -> few.add(proof.goal().few().isPresent() ? (Long) proof.goal().few().getAsLong() : null));
        insert("""
                insert into statistics.proof select :family, :issue, :reader, p.number, p.goal::integer[], p.few, p.many, p.few_in,
                    p.many_in
                from unnest(:goals::text[], :few::bigint[], :many::bigint[], :fewIn::integer[], :manyIn::integer[])
                    with ordinality as p (goal, few, many, few_in, many_in, number)
                """, issue, reader)
                .param("goals", proofs.stream().map(proof -> array(proof.goal().sum().unknowns().boxed()))
                        .toArray(String[]::new))
                .param("few", few.toArray(Long[]::new))
                .param("many", proofs.stream().map(proof -> proof.goal().many()).toArray(Long[]::new))
                .param("fewIn", places(proofs.stream().map(Proof::few), numbers))
                .param("manyIn", places(proofs.stream().map(Proof::many), numbers)).update();
    }

    private JdbcClient.StatementSpec insert(String statement, int issue, Audience reader) {
        return sql.sql(statement).param("family", family.value()).param("issue", issue).param("reader", reader.name());
    }

    private static Integer[] places(Stream<Counts> tables, Map<Counts, Integer> numbers) {
        return tables.map(numbers::get).toArray(Integer[]::new);
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
