package org.kinward.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;

/** One large export in slices is one large export, and of two that looked at the same exports before one looks again. */
class ExportSlicesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AgencyId LANTERN = new AgencyId(UUID.randomUUID());
    private static final ExportPlan WHOLE = new ExportPlan(Set.of(ExportField.SEX), Optional.of(
            new ExportPlan.Filter(Happening.RECORDED, new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12)))),
            Optional.of(new ExportPlan.Aim("A study of schooling", "University of Lomé")));

    private final InMemoryExports exports = new InMemoryExports();
    private final InMemoryExportLedger ledger = new InMemoryExportLedger();
    private final ExportMoves moves = new ExportMoves(exports, _ -> {
    });
    private final PlanExport planning = new PlanExport(exports, moves);
    private final AskExport asking = new AskExport(exports, ledger, moves);

    /** Whoever of the agency asks, until a month has gone by. */
    @Test
    void manySmallOnesAreOneLargeOne() {
        var late = NOON.plus(Duration.ofDays(29));

        assertThat(asked(60, NOON).state(NOON)).isEqualTo(ExportState.READY);
        assertThat(asked(60, late).state(late)).isEqualTo(ExportState.WAITING);
        assertThat(asked(40, late).needsSecond()).as("what waits for another was not taken alone").isFalse();
        assertThat(asked(1, late).needsSecond()).isTrue();
        assertThat(asked(60, NOON.plus(Duration.ofDays(30))).needsSecond()).isFalse();
    }

    @Test
    void isNotAskedForOnceAnotherLeftSinceItWasLookedAt() {
        var officer = officer();
        var id = begun(officer, NOON);
        var looked = shown();
        asked(60, NOON);

        assertThat(asking.ask(id, looked, new Export.Asked(NOON, 1, 50), officer))
                .isEqualTo(AskExport.Outcome.CHANGED_SINCE);
        assertThat(exports.find(id).orElseThrow().state(NOON)).isEqualTo(ExportState.DRAFT);
    }

    /** Another officer each time. */
    private Export asked(int rows, Instant at) {
        var officer = officer();
        var id = begun(officer, at);
        assertThat(asking.ask(id, shown(), new Export.Asked(at, 1, rows), officer))
                .isEqualTo(AskExport.Outcome.ASKED);
        return exports.find(id).orElseThrow();
    }

    private ExportId begun(Actor officer, Instant at) {
        var id = new ExportId(UUID.randomUUID());
        planning.begin(id, officer, at);
        planning.plan(id, _ -> WHOLE, officer);
        return id;
    }

    private AskExport.Shown shown() {
        return new AskExport.Shown(1, new ExportLedger.Leaving(ledger.before(LANTERN).turn(), List.of()));
    }

    private static Actor officer() {
        return new Actor(new PersonId(UUID.randomUUID()), LANTERN, Set.of(Role.DATA_OFFICER),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
