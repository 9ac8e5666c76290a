package org.kinward.core.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.safe.LeftBefore;

/** The ledger of exports of one agency as long as a test runs. */
final class InMemoryExportLedger implements ExportLedger {

    private final List<ExportId> turns = new ArrayList<>();
    private final Map<Long, LeftBefore.Placed> rows = new HashMap<>();

    @Override
    public LeftBefore before(AgencyId agency) {
        return new LeftBefore(turns.size(), rows);
    }

    @Override
    public Optional<LeftBefore> before(AgencyId agency, ExportId asked) {
        return Optional.of(before(agency)).filter(_ -> turns.contains(asked));
    }

    @Override
    public boolean leave(AgencyId agency, ExportId id, Leaving leaving) {
        if (leaving.after() != turns.size()) {
            return false;
        }
        turns.add(id);
        leaving.rows().forEach(row -> rows.put(row.row(), row));
        return true;
    }
}
