package org.kinward.persistence.intake.firstdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.intake.numbered.NumberedPages;
import org.kinward.core.saving.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A version of a numbered page is a row; the highest one holds. Its columns have the names of its questions, and one the
 * number.
 */
@Transactional
abstract class JdbcNumbered<P extends RecordPage> implements NumberedPages<P> {

    private final JdbcClient casework;
    private final PageTable<P> table;
    private final Named named;

    /** A table, and its column that holds the number. */
    record Named(String table, String number) {
    }

    JdbcNumbered(JdbcClient casework, Class<P> page, Named named) {
        this.casework = casework;
        this.table = new PageTable<>(page);
        this.named = named;
    }

    @Override
    public SortedMap<Integer, P> of(IntakeId intake) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        casework.sql(lines()).param("intake", intake.value())
                .query((ResultSet line) -> take(line, rows));
        var pages = new TreeMap<Integer, P>();
        rows.forEach((number, row) -> pages.put(number, table.page(row)));
        return pages;
    }

    @Override
    public int written(IntakeId intake) {
        return casework
                .sql("select coalesce(max(" + named.number() + "), 0) from casework." + named.table()
                        + " where intake_id = :intake")
                .param("intake", intake.value()).query(Integer.class).single();
    }

    @Override
    public void keep(Numbered<P> one, Written by) {
        var cells = table.allCells();
        var kept = casework
                .sql("insert into casework." + named.table() + " (intake_id, " + named.number()
                        + ", version, is_mistake, told_by, told_on, talk, written_by, written_at, "
                        + String.join(", ", cells.keySet()) + ") select :intake, :number, :revision, "
                        + ":isMistake, :toldBy, cast(:toldOn as date), cast(:talk as integer), :by, :at, "
                        + String.join(", ", cells.values())
                        + " where :revision = (select coalesce(max(version) + 1, 0) from casework." + named.table()
                        + " where intake_id = :intake and " + named.number() + " = :number) on conflict do nothing")
                .params(table.values(one.page())).param("number", one.number()).param("isMistake", one.isMistake())
                .param("revision", one.page().revision().number()).param("by", by.by().value())
                .param("at", Timestamp.from(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    /** Every column of the last version of every page as a line of its own. */
    private String lines() {
        return """
                select p.number, o.key, case jsonb_typeof(o.value) when 'array'
                    then array_to_string(array(select jsonb_array_elements_text(o.value)), ',') else o.value #>> '{}' end as value
                from (select distinct on (t.%1$s) t.%1$s as number, t.is_mistake, to_jsonb(t) as saved from casework.%2$s t
                    where t.intake_id = :intake order by t.%1$s, t.version desc) p
                cross join lateral jsonb_each(p.saved) o where not p.is_mistake and jsonb_typeof(o.value) <> 'null'
                """
                .formatted(named.number(), named.table());
    }

    private static void take(ResultSet line, Map<Integer, Map<String, String>> rows) throws SQLException {
        rows.computeIfAbsent(line.getInt("number"), _ -> new HashMap<>()).put(line.getString("key"),
                line.getString("value"));
    }
}
