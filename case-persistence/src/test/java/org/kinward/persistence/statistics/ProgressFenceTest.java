package org.kinward.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.PartnerCheck;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Progress reports: read by the agency, written by its data officers in their own name, in an order that the tables know. */
@PersistenceTest
@Import(ContractPlace.class)
class ProgressFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final String FENCE = "row-level security";
    private static final Narrative TEXT = new Narrative("known", "new", "hinders", "judged", "changes");
    private static final Map<FilledIn, FilledIn.Figures> FIGURES = Map.of(FilledIn.RECORDED,
            new FilledIn.Figures(3, 4, 8), FilledIn.OPEN, new FilledIn.Figures(1, 0, 1));

    @Autowired
    private ContractPlace place;
    @Autowired
    private ProgressReports reports;
    @Autowired
    private TestDatabase database;
    private PersonId officer;

    @BeforeEach
    void appoint() {
        officer = place.worker();
        database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'DATA_OFFICER') "
                + "on conflict do nothing").param(officer.value()).update();
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var id = begun();
        of(officer).write(id, TEXT, seen(id), by(officer));
        of(officer).write(id, new ByHand.Value(ByHand.TRAINED, 12, "Lists"), seen(id), by(officer));
        of(officer).write(id, new ByHand.Value(ByHand.TRAINED, 14, "Lists"), seen(id), by(officer));
        move(id, ReportState.DRAFT, ReportState.SUBMITTED);
        of(officer).write(id, check(), seen(id), by(officer));

        var found = read(id);

        assertThat(found.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(found.figures()).isEqualTo(FIGURES);
        assertThat(found.written().narrative()).isEqualTo(TEXT);
        assertThat(found.written().byHand()).containsExactly(new ByHand.Value(ByHand.TRAINED, 14, "Lists"));
        assertThat(found.written().checks()).containsExactly(check());
        assertThat(of(place.outsider()).one(id)).isEmpty();
        assertThat(of(place.manager()).one(id)).isPresent();
    }

    /** One is read, and with it what it takes in, also by way of another; a report beside them is not. */
    @Test
    void isReadWithWhatItTakesInAndNothingBesides() {
        var village = begun();
        move(village, ReportState.DRAFT, ReportState.SUBMITTED);
        var county = begun(Set.of(village));
        move(county, ReportState.DRAFT, ReportState.SUBMITTED);
        var nation = begun(Set.of(county));
        var beside = begun();

        assertThat(of(officer).together(nation)).extracting(ProgressReport::id).containsExactlyInAnyOrder(nation,
                county, village);
        assertThat(of(officer).these(Set.of(village, beside))).extracting(ProgressReport::id)
                .containsExactlyInAnyOrder(village, beside);
        assertThat(of(officer).all()).extracting(ProgressReport::id).contains(nation, county, village, beside);
        assertThat(of(place.outsider()).together(nation)).isEmpty();
        assertThat(of(officer).these(Set.of())).isEmpty();
        assertThat(of(officer).one(village)).contains(of(officer).together(nation).stream()
                .filter(one -> one.id().equals(village)).findFirst().orElseThrow());
    }

    @Test
    void asksForNewChecksAfterItWentBack() {
        var id = begun();
        move(id, ReportState.DRAFT, ReportState.SUBMITTED);
        of(officer).write(id, check(), seen(id), by(officer));
        move(id, ReportState.SUBMITTED, ReportState.DRAFT);
        assertThat(read(id).figures()).isEmpty();

        of(officer).move(id, step(ReportState.DRAFT, ReportState.SUBMITTED), seen(id),
                new ProgressReports.By(officer, NOW.plusSeconds(5)));

        assertThat(read(id).written().checks()).isEmpty();
    }

    @Test
    void refusesWhoSawLessAndStepsInAnotherOrder() {
        var id = begun();
        var before = seen(id);
        of(officer).write(id, TEXT, before, by(officer));

        assertThatThrownBy(() -> of(officer).write(id, TEXT, before, by(officer))).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> of(officer).move(id, step(ReportState.DRAFT, ReportState.PUBLISHED), seen(id),
                by(officer))).rootCause().hasMessageContaining("progress_move_moves");
        assertThatThrownBy(() -> of(officer).move(id, step(ReportState.SUBMITTED, ReportState.CHECKED), seen(id),
                by(officer))).rootCause().hasMessageContaining("progress_move_begins");
    }

    @Test
    void isWrittenByADataOfficerInTheOwnNameOnly() {
        var id = begun();
        var manager = place.manager();

        assertThatThrownBy(() -> of(manager).write(id, TEXT, seen(id), by(manager))).rootCause()
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> of(officer).write(id, TEXT, seen(id), by(manager))).rootCause()
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> of(officer).begin(draft(new ReportId(UUID.randomUUID())),
                new AgencyId(elsewhere()), by(officer))).rootCause().hasMessageContaining(FENCE);
    }

    private UUID elsewhere() {
        return database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                select gen_random_uuid(), 'Elsewhere ' || gen_random_uuid(),
                    country, time_zone, minimum_age_for_work from account.agency limit 1 returning id""")
                .query(UUID.class).single();
    }

    private ReportId begun() {
        var id = new ReportId(UUID.randomUUID());
        of(officer).begin(draft(id), agency(), by(officer));
        of(officer).begin(draft(id), agency(), by(officer));
        return id;
    }

    private ReportId begun(Set<ReportId> lower) {
        var id = new ReportId(UUID.randomUUID());
        var draft = draft(id);
        of(officer).begin(new ProgressReport(id, draft.about(), new ProgressReport.Covers(Set.of(), lower),
                draft.state(), draft.figures(), draft.written(), draft.revision()), agency(), by(officer));
        return id;
    }

    private ProgressReport draft(ReportId id) {
        return new ProgressReport(id,
                new ProgressReport.About(Layer.COUNTY, "The north", Cadence.FOUR_MONTHS, YearMonth.of(2026, 5)),
                new ProgressReport.Covers(Set.of(new PlaceId(placeOfTheAgency())), Set.of()), ReportState.DRAFT,
                Map.of(), new ProgressReport.Written(Narrative.EMPTY, List.of(), List.of()), Revision.NEW);
    }

    private UUID placeOfTheAgency() {
        return database.superuser().sql("select id from account.place where agency_id = ? order by id limit 1")
                .param(agency().value()).query(UUID.class).single();
    }

    private void move(ReportId id, ReportState from, ReportState to) {
        of(officer).move(id, step(from, to), seen(id), by(officer));
    }

    private static ProgressReports.Move step(ReportState from, ReportState to) {
        return new ProgressReports.Move(from, to, "A reason", to == ReportState.SUBMITTED ? FIGURES : Map.of());
    }

    private static PartnerCheck check() {
        return new PartnerCheck("The ministry", LocalDate.of(2026, 9, 2), "Good");
    }

    private ProgressReport read(ReportId id) {
        return of(officer).one(id).orElseThrow();
    }

    private Revision seen(ReportId id) {
        return read(id).revision();
    }

    private ProgressReports of(PersonId person) {
        return place.as(person, ProgressReports.class, reports);
    }

    private static ProgressReports.By by(PersonId person) {
        return new ProgressReports.By(person, NOW);
    }

    private AgencyId agency() {
        return new AgencyId(database.superuser().sql("select agency_id from account.person where id = ?")
                .param(officer.value()).query(UUID.class).single());
    }
}
