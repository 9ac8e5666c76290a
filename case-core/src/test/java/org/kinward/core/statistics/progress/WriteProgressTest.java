package org.kinward.core.statistics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.progress.ProgressReport.About;
import org.kinward.core.statistics.progress.ProgressReport.Covers;
import org.kinward.core.statistics.progress.WriteProgress.Outcome;

/** A report goes in steps, and each asks for what belongs to it. */
class WriteProgressTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final PlaceId ACACIA = new PlaceId(new UUID(3, 1));
    private static final PlaceId CEDAR = new PlaceId(new UUID(3, 2));
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Narrative WHOLE = new Narrative("known", "new", "hinders", "judged", "changes");
    private static final Map<FilledIn, FilledIn.Figures> FIGURES = Map.of(FilledIn.RECORDED,
            new FilledIn.Figures(3, 4, 8));

    private final InMemoryProgress reports = new InMemoryProgress();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final WriteProgress write = new WriteProgress(reports, trail::add);

    @Test
    void goesFromADraftToPublishedWithFiguresTextAndAPartner() {
        var id = begun(Layer.COMMUNITY, Cadence.FOUR_MONTHS, Set.of(ACACIA), Set.of());

        assertThat(move(id, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.TEXT_MISSING);
        assertThat(write.write(id, WHOLE, acting(id))).isEqualTo(Outcome.DONE);
        assertThat(move(id, ReportState.SUBMITTED, Map.of())).isEqualTo(Outcome.NO_FIGURES);
        assertThat(move(id, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.DONE);
        assertThat(move(id, ReportState.CHECKED, Map.of())).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(write.write(id, new PartnerCheck("The ministry", LocalDate.of(2026, 12, 1), "Good"), acting(id)))
                .isEqualTo(Outcome.DONE);
        assertThat(move(id, ReportState.PUBLISHED, Map.of())).isEqualTo(Outcome.NOT_NOW);
        assertThat(move(id, ReportState.CHECKED, Map.of())).isEqualTo(Outcome.DONE);
        assertThat(move(id, ReportState.PUBLISHED, Map.of())).isEqualTo(Outcome.DONE);

        assertThat(report(id).figures()).isEqualTo(FIGURES);
        assertThat(move(id, ReportState.DRAFT, Map.of())).as("published stays published").isEqualTo(Outcome.NOT_NOW);
        assertThat(trail).hasSize(6);
    }

    @Test
    void isWrittenWhileItIsADraftOnlyAndGoesBackForAReason() {
        var id = submitted(Layer.COMMUNITY, Cadence.QUARTER, ACACIA);

        assertThat(write.write(id, WHOLE, acting(id))).isEqualTo(Outcome.NOT_NOW);
        assertThat(write.write(id, new ByHand.Value(ByHand.LAWS, 2, "Gazette"), acting(id))).isEqualTo(Outcome.NOT_NOW);
        assertThat(write.move(id, new ProgressReports.Move(ReportState.SUBMITTED, ReportState.DRAFT, " ", Map.of()),
                acting(id))).isEqualTo(Outcome.NO_REASON);
        assertThat(move(id, ReportState.DRAFT, Map.of())).isEqualTo(Outcome.DONE);
        assertThat(write.write(id, new ByHand.Value(ByHand.LAWS, 2, "Gazette"), acting(id))).isEqualTo(Outcome.DONE);
    }

    @Test
    void takesInReportsOfLowerLayersOverTheSameMonthsThatWereSubmitted() {
        var village = submitted(Layer.COMMUNITY, Cadence.QUARTER, ACACIA);
        var longer = submitted(Layer.COMMUNITY, Cadence.HALF_YEAR, ACACIA);
        var draft = begun(Layer.COMMUNITY, Cadence.QUARTER, Set.of(CEDAR), Set.of());

        assertThat(begin(Layer.COUNTY, Set.of(village))).isEqualTo(Outcome.DONE);
        assertThat(begin(Layer.COMMUNITY, Set.of(village))).as("no lower layer").isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(begin(Layer.COUNTY, Set.of(longer))).as("other months").isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(begin(Layer.COUNTY, Set.of(draft))).as("a draft").isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(begin(Layer.COUNTY, Set.of(new ReportId(new UUID(9, 9))))).as("unknown")
                .isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(begin(Layer.NATION, Set.of())).as("speaks for nobody").isEqualTo(Outcome.NO_FIGURES);
    }

    @Test
    void isNotSubmittedWhileAReportThatItTakesInIsADraftAgain() {
        var village = submitted(Layer.COMMUNITY, Cadence.QUARTER, ACACIA);
        var county = begun(Layer.COUNTY, Cadence.QUARTER, Set.of(), Set.of(village));
        write.write(county, WHOLE, acting(county));
        assertThat(move(village, ReportState.DRAFT, Map.of())).isEqualTo(Outcome.DONE);

        assertThat(move(county, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.PART_IS_DRAFT);
        assertThat(report(county).figures()).isEmpty();

        assertThat(move(village, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.DONE);
        assertThat(move(county, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.DONE);
    }

    @Test
    void speaksForEachPlaceOnceOverAllLayers() {
        var one = submitted(Layer.COMMUNITY, Cadence.QUARTER, ACACIA);
        var other = submitted(Layer.COUNTY, Cadence.QUARTER, ACACIA);
        var city = begun(Layer.CITY, Cadence.QUARTER, Set.of(CEDAR), Set.of(one, other));
        assertThat(write.write(city, WHOLE, acting(city))).isEqualTo(Outcome.DONE);
        assertThat(move(city, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.DONE);

        var nation = begun(Layer.NATION, Cadence.QUARTER, Set.of(), Set.of(city));

        assertThat(report(nation).places(reports.together(nation))).containsExactlyInAnyOrder(ACACIA, CEDAR);
    }

    @Test
    void twoAtOnceAreNotBothKept() {
        var id = begun(Layer.COMMUNITY, Cadence.QUARTER, Set.of(ACACIA), Set.of());
        var before = acting(id);
        write.write(id, WHOLE, before);

        assertThatThrownBy(() -> write.write(id, WHOLE, before)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isNotForAnybodyElse() {
        var id = begun(Layer.COMMUNITY, Cadence.QUARTER, Set.of(ACACIA), Set.of());

        for (var role : Role.values()) {
            if (role != Role.DATA_OFFICER) {
                assertThatThrownBy(() -> write.write(id, WHOLE, new WriteProgress.Acting(somebody(role), Instant.EPOCH,
                        Revision.NEW))).as(role.name()).isInstanceOf(NotThere.class);
            }
        }
    }

    private ReportId submitted(Layer layer, Cadence cadence, PlaceId place) {
        var id = begun(layer, cadence, Set.of(place), Set.of());
        write.write(id, WHOLE, acting(id));
        assertThat(move(id, ReportState.SUBMITTED, FIGURES)).isEqualTo(Outcome.DONE);
        return id;
    }

    private ReportId begun(Layer layer, Cadence cadence, Set<PlaceId> places, Set<ReportId> lower) {
        var id = new ReportId(UUID.randomUUID());
        assertThat(write.begin(id, new About(layer, "Area", cadence, JULY), new Covers(places, lower), fresh()))
                .isEqualTo(Outcome.DONE);
        return id;
    }

    private Outcome begin(Layer layer, Set<ReportId> lower) {
        return write.begin(new ReportId(UUID.randomUUID()), new About(layer, "Area", Cadence.QUARTER, JULY),
                new Covers(Set.of(), lower), fresh());
    }

    private Outcome move(ReportId id, ReportState to, Map<FilledIn, FilledIn.Figures> figures) {
        return write.move(id, new ProgressReports.Move(report(id).state(), to, "A reason", figures), acting(id));
    }

    private ProgressReport report(ReportId id) {
        return reports.one(id).orElseThrow();
    }

    private WriteProgress.Acting acting(ReportId id) {
        return new WriteProgress.Acting(somebody(Role.DATA_OFFICER), Instant.EPOCH, report(id).revision());
    }

    private static WriteProgress.Acting fresh() {
        return new WriteProgress.Acting(somebody(Role.DATA_OFFICER), Instant.EPOCH, Revision.NEW);
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(2, 2)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(ACACIA), Set.of()));
    }
}
