package org.kinward.persistence.statistics.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportLedger;
import org.kinward.core.export.safe.LeftBefore;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What left is written down turn by turn, for one agency, and never changed. */
@PersistenceTest
class JdbcExportLedgerTest {

    @Autowired
    private TestDatabase database;
    @Autowired
    private ExportLedger ledger;

    private AgencyId agency;

    @BeforeEach
    void anAgency() {
        agency = Shelter.open(database).agency();
    }

    @Test
    void saysWhereRowsAreNowAndWhereTheyWereBeforeEachExport() {
        var first = new ExportId(UUID.randomUUID());
        var second = new ExportId(UUID.randomUUID());
        assertThat(ledger.before(agency)).isEqualTo(LeftBefore.NOTHING);
        assertThat(ledger.before(agency, first)).isEmpty();

        assertThat(leave(first, 0, placed(1, 11, 101), placed(2, 12, 101))).isTrue();
        assertThat(leave(second, 1, placed(2, 12, 202))).isTrue();

        assertThat(ledger.before(agency))
                .isEqualTo(new LeftBefore(2, Map.of(1L, placed(1, 11, 101), 2L, placed(2, 12, 202))));
        assertThat(ledger.before(agency, first)).contains(LeftBefore.NOTHING);
        assertThat(ledger.before(agency, second))
                .contains(new LeftBefore(1, Map.of(1L, placed(1, 11, 101), 2L, placed(2, 12, 101))));
        assertThat(ledger.before(Shelter.open(database).agency())).isEqualTo(LeftBefore.NOTHING);
    }

    @Test
    void letsOneOfTwoThatLookedAtTheSameGo() {
        var first = new ExportId(UUID.randomUUID());

        assertThat(leave(first, 0, placed(1, 11, 101))).isTrue();
        assertThat(leave(new ExportId(UUID.randomUUID()), 0, placed(2, 12, 102))).isFalse();

        assertThat(ledger.before(agency).rows()).containsOnlyKeys(1L);
    }

    @Test
    void isChangedByNobody() {
        leave(new ExportId(UUID.randomUUID()), 0, placed(1, 11, 101));

        for (var change : List.of("delete from statistics.export_cell", "update statistics.export_cell set cell = 1",
                "delete from statistics.export_turn", "truncate statistics.export_turn cascade")) {
            assertThatThrownBy(() -> database.superuser().sql(change).update()).as(change)
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
        }
    }

    private boolean leave(ExportId export, int after, LeftBefore.Placed... rows) {
        return ledger.leave(agency, export, new ExportLedger.Leaving(after, List.of(rows)));
    }

    private static LeftBefore.Placed placed(long row, long child, long cell) {
        return new LeftBefore.Placed(row, child, cell);
    }
}
