package org.kinward.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.audit.AuditAction.PLACE_CHANGED;
import static org.kinward.core.audit.AuditAction.RECORD_VIEWED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@ReportingTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class AdminHistoriesTest {

    private final UUID place = UUID.randomUUID();

    @Autowired
    private AdminHistories histories;
    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager manager;
    @Autowired
    private TestDatabase database;
    private TrailHouse house;

    @BeforeEach
    void twoAgencies() {
        house = new TrailHouse(database);
    }

    @Test
    void tellsWhatPeopleOfTheAgencyChangedAndNeitherATryNorALook() {
        writes(house.nadia, AuditEntry.done(PLACE_CHANGED, AuditObject.PLACE, place));
        writes(house.joseph, AuditEntry.refused(PLACE_CHANGED, AuditObject.PLACE, place));
        writes(house.joseph, AuditEntry.done(RECORD_VIEWED, AuditObject.PLACE, place));
        writes(house.paul, AuditEntry.done(PLACE_CHANGED, AuditObject.PLACE, place));

        assertThat(page(Optional.empty(), 10).lines()).extracting(TrailLine::who)
                .containsExactly(Optional.of("Nadia Tchoua"));
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var time = 0; time < 3; time++) {
            writes(house.nadia, AuditEntry.done(PLACE_CHANGED, AuditObject.PLACE, place));
        }

        var first = page(Optional.empty(), 2);
        var second = page(first.next(), 2);

        assertThat(first.lines()).hasSize(2);
        assertThat(second.lines()).hasSize(1).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isEmpty();
    }

    private TrailPage page(Optional<TrailPosition> behind, int most) {
        return histories.page(new AdminHistories.Of(house.harbour, List.of(place)), behind, most);
    }

    private void writes(PersonId person, AuditEntry entry) {
        house.writes(person, casework, manager, entry);
    }
}
