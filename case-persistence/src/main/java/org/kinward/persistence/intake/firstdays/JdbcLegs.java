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
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A version of a leg is a row; the highest one holds. Its columns have the names of its questions. */
@Repository
@Transactional
class JdbcLegs implements Legs {

    private static final PageTable<Leg> TABLE = new PageTable<>(Leg.class);

    /** Every column of the last version of every leg as a line of its own. */
    private static final String LINES = """
            select p.leg, o.key, case jsonb_typeof(o.value) when 'array'
                then array_to_string(array(select jsonb_array_elements_text(o.value)), ',') else o.value #>> '{}' end as value
            from (select distinct on (t.leg) t.leg, t.is_mistake, to_jsonb(t) as saved from casework.later_leg t
                where t.intake_id = :intake order by t.leg, t.version desc) p
            cross join lateral jsonb_each(p.saved) o where not p.is_mistake and jsonb_typeof(o.value) <> 'null'
            """;

    private final JdbcClient casework;

    JdbcLegs(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public SortedMap<Integer, Leg> of(IntakeId intake) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        casework.sql(LINES).param("intake", intake.value()).query((ResultSet line) -> take(line, rows));
        var legs = new TreeMap<Integer, Leg>();
        rows.forEach((number, row) -> legs.put(number, TABLE.page(row)));
        return legs;
    }

    @Override
    public int written(IntakeId intake) {
        return casework.sql("select coalesce(max(leg), 0) from casework.later_leg where intake_id = :intake")
                .param("intake", intake.value()).query(Integer.class).single();
    }

    @Override
    public void keep(Numbered leg, Written by) {
        var cells = TABLE.cells();
        var kept = casework
                .sql("insert into casework.later_leg (intake_id, leg, version, is_mistake, told_by, told_on, talk, "
                        + "written_by, written_at, " + String.join(", ", cells.keySet())
                        + ") select :intake, :leg, :revision, "
                        + ":isMistake, :toldBy, cast(:toldOn as date), cast(:talk as integer), :by, :at, "
                        + String.join(", ", cells.values())
                        + " where :revision = (select coalesce(max(version) + 1, 0) "
                        + "from casework.later_leg where intake_id = :intake and leg = :leg) on conflict do nothing")
                .params(TABLE.values(leg.leg())).param("leg", leg.number()).param("isMistake", leg.isMistake())
                .param("revision", leg.leg().revision().number()).param("by", by.by().value())
                .param("at", Timestamp.from(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static void take(ResultSet line, Map<Integer, Map<String, String>> rows) throws SQLException {
        rows.computeIfAbsent(line.getInt("leg"), _ -> new HashMap<>()).put(line.getString("key"),
                line.getString("value"));
    }
}
