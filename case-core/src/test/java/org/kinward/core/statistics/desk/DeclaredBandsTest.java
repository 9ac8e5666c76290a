package org.kinward.core.statistics.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.question.RecordDimension;

/** A year whose tables are in bands that tell nothing beside their cells: groups of places that somebody wrote down, and ages in one way only. */
class DeclaredBandsTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final Actor OFFICER = new Actor(new PersonId(new UUID(3, 3)), AGENCY, Set.of(Role.DATA_OFFICER),
            new WorkPlaces(Set.of(), Set.of(), Set.of()));
    private static final OwnBands OWN = new OwnBands(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG"),
            List.of("BJ", "GH")), RecordDimension.ORIGIN_REGION, List.of(List.of("TG-M")),
            RecordDimension.DESTINATION_COUNTRY, List.of(List.of("NG"))));

    private final InMemoryLedgers ledgers = new InMemoryLedgers();
    private final DeclareFamily declare = new DeclareFamily(ledgers, new DeskNotes(_ -> {
    }, new StandingOnToday()), new DeclareFamily.Terms(Thresholds.USUAL, 90, true));

    private DeclareFamily.Outcome declared(DeclareFamily.Wanted wanted) {
        return declare.declare(wanted, OFFICER, LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void needsGroupsOfPlacesThatSomebodyWroteDown() {
        var route = List.of(OfferedTable.ROUTE);

        assertThat(declared(new DeclareFamily.Wanted(2025, route, Protection.SUPPRESSED)))
                .isEqualTo(new DeclareFamily.Outcome.NoBands(List.of(Grouping.HOME_COUNTRY, Grouping.DESTINATION)));
        assertThat(declared(new DeclareFamily.Wanted(2025, route, Protection.SUPPRESSED, OWN)))
                .isInstanceOf(DeclareFamily.Outcome.Declared.class);
        assertThat(OwnBands.of(ledgers.of(AGENCY).getFirst().family().declared().cube())
                .of(RecordDimension.ORIGIN_COUNTRY))
                .isEqualTo(OWN.of(RecordDimension.ORIGIN_COUNTRY));
    }

    /** A region lies in one country, and a border is crossed from home or not: an atlas tells hidden figures of one from the other. */
    @Test
    void saysInOneWayWhereChildrenCameFrom() {
        for (var tied : List.of(List.of(OfferedTable.ROUTE, OfferedTable.ROUTE_REGION),
                List.of(OfferedTable.BORDER, OfferedTable.ROUTE),
                List.of(OfferedTable.BORDER_SEX, OfferedTable.ROUTE_REGION))) {
            assertThat(declared(new DeclareFamily.Wanted(2025, tied, Protection.SUPPRESSED, OWN)))
                    .isEqualTo(new DeclareFamily.Outcome.PlacesTied(tied));
        }
        assertThat(declared(new DeclareFamily.Wanted(2024, List.of(OfferedTable.BORDER, OfferedTable.BORDER_SEX),
                Protection.SUPPRESSED))).isInstanceOf(DeclareFamily.Outcome.Declared.class);
        assertThat(declared(new DeclareFamily.Wanted(2025, List.of(OfferedTable.ROUTE, OfferedTable.ROUTE_REGION),
                Protection.NOISY, OWN))).as("chance knows no atlas either")
                .isInstanceOf(DeclareFamily.Outcome.Declared.class);
    }

    /** 0–5 and 0–6 would say how many are six. Bands that fit into each other say nothing that is no cell. */
    @Test
    void saysAgesInBandsThatFitIntoEachOther() {
        for (var crossing : List.of(List.of(OfferedTable.AGE_USUAL, OfferedTable.AGE_SCHOOL_SEX),
                List.of(OfferedTable.AGE_TWO, OfferedTable.AGE_SCHOOL))) {
            assertThat(declared(new DeclareFamily.Wanted(2025, crossing, Protection.SUPPRESSED)))
                    .isEqualTo(new DeclareFamily.Outcome.BandsCross(crossing));
        }
        assertThat(declared(new DeclareFamily.Wanted(2024, List.of(OfferedTable.AGE_TWO, OfferedTable.AGE_USUAL_SEX,
                OfferedTable.STATUS, OfferedTable.KIND), Protection.SUPPRESSED)))
                .isInstanceOf(DeclareFamily.Outcome.Declared.class);
        assertThat(declared(new DeclareFamily.Wanted(2023, List.of(OfferedTable.AGE_USUAL, OfferedTable.AGE_SCHOOL),
                Protection.NOISY))).as("chance protects a difference as well")
                .isInstanceOf(DeclareFamily.Outcome.Declared.class);
    }
}
