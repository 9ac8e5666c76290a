package org.kinward.persistence.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.Evidence;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorLevel;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorPlace;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.core.risk.factor.Tipped;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of factors with a line each, and rows with what tipped the balance behind them, put together again. */
final class FactorRows {

    static final String SELECT = """
            select f.id, f.case_file_id, f.kind, f.code, f.said, f.level, f.places, x.*
            from casework.factor f join lateral (
                select 1 as part, l.number, l.state, l.protected_by, l.seen_by, l.seen_on, l.seen, null::integer as in_year,
                    null::integer as in_month, null::text as what_changed, l.written_by, l.written_at
                    from casework.factor_line l where l.factor_id = f.id
                union all
                select 2, t.number, null, null, null, null, null, t.in_year, t.in_month, t.what_changed, t.written_by, t.written_at
                    from casework.factor_tipped t where t.factor_id = f.id) x on true
            """;

    static final String ORDER = " order by f.written_at, f.id, x.part, x.number";

    private final JdbcClient.StatementSpec statement;

    FactorRows(JdbcClient.StatementSpec statement) {
        this.statement = statement;
    }

    /** What is known of one factor so far. */
    private record Parts(FactorId id, CaseFileId file, Factor.About about, List<FactorLine> lines,
            List<Tipped> tipped) {

        Factor whole() {
            return new Factor(id, file, about, lines, tipped);
        }
    }

    List<Factor> read() {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id) : parts(id, row);
            all.put(id, parts);
            if (row.getInt("part") == 1) {
                parts.lines().add(line(row));
            } else {
                parts.tipped().add(tipped(row));
            }
        });
        return all.values().stream().map(Parts::whole).toList();
    }

    private static Parts parts(UUID id, ResultSet row) throws SQLException {
        return new Parts(new FactorId(id), new CaseFileId(row.getObject("case_file_id", UUID.class)), about(row),
                new ArrayList<>(), new ArrayList<>());
    }

    private static Factor.About about(ResultSet row) throws SQLException {
        var what = new Listed(new Code(row.getString("code")), row.getString("said"));
        return switch (RiskColumns.constant(row, "kind", FactorKind.class)) {
            case DOOR -> new Factor.About.Door(what, RiskColumns.constant(row, "level", FactorLevel.class),
                    Arrays.stream((String[]) row.getArray("places").getArray()).map(FactorPlace::valueOf)
                            .collect(Collectors.toSet()));
            case PROTECTION -> new Factor.About.Protection(what);
        };
    }

    private static FactorLine line(ResultSet row) throws SQLException {
        return new FactorLine(RiskColumns.constant(row, "state", FactorState.class), row.getString("protected_by"),
                new Evidence(RiskColumns.constant(row, "seen_by", SeenBy.class),
                        row.getObject("seen_on", LocalDate.class), row.getString("seen")),
                RiskColumns.person(row, "written_by"), RiskColumns.moment(row, "written_at"));
    }

    private static Tipped tipped(ResultSet row) throws SQLException {
        var year = Optional.ofNullable(row.getObject("in_year", Integer.class));
        var month = Optional.ofNullable(row.getObject("in_month", Integer.class));
        return new Tipped(year.map(one -> new RoughMonth(one, month)), row.getString("what_changed"),
                RiskColumns.person(row, "written_by"), RiskColumns.moment(row, "written_at"));
    }
}
