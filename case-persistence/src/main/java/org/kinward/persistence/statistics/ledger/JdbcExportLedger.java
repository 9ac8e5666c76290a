package org.kinward.persistence.statistics.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportLedger;
import org.kinward.core.export.safe.LeftBefore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of exports beside the records: turns, and the cells that rows came into. */
@Repository
class JdbcExportLedger implements ExportLedger {

    private static final String TURN = "select coalesce(max(turn), 0) from statistics.export_turn where agency_id = :agency";

    private final LedgerTransactions transactions;

    JdbcExportLedger(LedgerTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public LeftBefore before(AgencyId agency) {
        return transactions.read(agency, sql -> upTo(sql, agency, turn(sql, agency, "", Function.identity())));
    }

    @Override
    public Optional<LeftBefore> before(AgencyId agency, ExportId asked) {
        return transactions.read(agency, sql -> {
            int turn = turn(sql, agency, " and export_id = :export", from -> from.param("export", asked.value()));
            return turn == 0 ? Optional.empty() : Optional.of(upTo(sql, agency, turn - 1));
        });
    }

    /** Of two at once the database lets one. */
    @Override
    public boolean leave(AgencyId agency, ExportId id, Leaving leaving) {
        return transactions.of(agency, sql -> {
            int turn = leaving.after() + 1;
            var isFirst = sql
                    .sql("insert into statistics.export_turn values (:agency, :turn, :export) on conflict do nothing")
                    .param("agency", agency.value()).param("turn", turn).param("export", id.value()).update() == 1;
            return isFirst && sql.sql("""
                    insert into statistics.export_cell
                    select :agency, :turn, u.row_key, u.child_key, u.cell
                    from unnest(:rows::bigint[], :children::bigint[], :cells::bigint[]) u (row_key, child_key, cell)
                    """).param("agency", agency.value()).param("turn", turn)
                    .param("rows", numbers(leaving, LeftBefore.Placed::row))
                    .param("children", numbers(leaving, LeftBefore.Placed::child))
                    .param("cells", numbers(leaving, LeftBefore.Placed::cell)).update() == leaving.rows().size();
        });
    }

    private static int turn(JdbcClient sql, AgencyId agency, String narrower,
            Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> of) {
        return of.apply(sql.sql(TURN + narrower).param("agency", agency.value())).query(Integer.class).single();
    }

    private static LeftBefore upTo(JdbcClient sql, AgencyId agency, int turn) {
        List<LeftBefore.Placed> rows = sql.sql("""
                select distinct on (row_key) row_key, child_key, cell from statistics.export_cell
                where agency_id = :agency and turn <= :turn order by row_key, turn desc
                """).param("agency", agency.value()).param("turn", turn)
                .query((row, _) -> new LeftBefore.Placed(row.getLong(1), row.getLong(2), row.getLong(3))).list();
        return LeftBefore.of(turn, rows);
    }

    private static Long[] numbers(ExportLedger.Leaving leaving, ToLongFunction<LeftBefore.Placed> of) {
        return leaving.rows().stream().map(of::applyAsLong).toArray(Long[]::new);
    }
}
