package org.kinward.core.shelter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.HouseAtTheLake;

/** What happened is written, seen and closed, once each; what is said against staff leaves the house. */
class IncidentMovesTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemoryIncidents incidents = new InMemoryIncidents();
    private final Actor efe = outside();
    private final InMemoryNamedReceivers named = new InMemoryNamedReceivers();
    private final PersonId zita = CaseAtTheLake.actor(Role.SOCIAL_WORKER).person();
    private final ReportIncident report = new ReportIncident(incidents, (_, _) -> List.of(
            new Outsiders.Outsider(efe.person(), "Efe", true), new Outsiders.Outsider(zita, "Zita", false),
            new Outsiders.Outsider(house.kossi.person(), "Kossi", false)), named, house.moves);
    private final AnswerIncident answer = new AnswerIncident(incidents, house.moves);

    @Test
    void isWrittenOnceBySomebodyWhoCaresThere() {
        var fall = fall(NOON);

        assertThat(report.report(fall, house.kossi)).isEqualTo(ReportIncident.Outcome.WRITTEN);
        assertThat(report.report(fall, house.kossi)).isEqualTo(ReportIncident.Outcome.WRITTEN);
        assertThat(report.report(fall(NOON), house.stranger())).isEqualTo(ReportIncident.Outcome.NOT_THERE);
        assertThat(report.report(about(IntakeId.fresh()), house.kossi)).isEqualTo(ReportIncident.Outcome.NOT_THERE);

        assertThat(house.trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.INCIDENT_WRITTEN);
            assertThat(entry.subjects()).containsExactly(fall.id().value(), house.boy.value());
        });
    }

    @Test
    void isNotStillToCome() {
        var told = fall(NOON).report().what().told();
        var tomorrow = new Incident.Reported(fall(NOON).id(), new Incident.Report(LAKE_HOUSE, Optional.empty(),
                new Incident.Happened(IncidentKind.FIGHT, NOON.plusSeconds(1), told), List.of(), house.kossi.person(),
                NOON));

        assertThat(report.report(tomorrow, house.kossi)).isEqualTo(ReportIncident.Outcome.IN_THE_FUTURE);
    }

    @Test
    void isSeenBeforeItIsClosed() {
        var fall = fall(NOON);
        report.report(fall, house.kossi);
        var manager = house.lake.mensah;
        assertThat(close(fall, manager)).isEqualTo(AnswerIncident.Outcome.NOT_SEEN_YET);
        assertThat(see(fall, "looked at", house.kossi)).isEqualTo(AnswerIncident.Outcome.NOT_THERE);

        assertThat(see(fall, "looked at", manager)).isEqualTo(AnswerIncident.Outcome.WRITTEN);
        assertThat(see(fall, "looked at", manager)).as("the same again").isEqualTo(AnswerIncident.Outcome.WRITTEN);
        assertThat(see(fall, "not so", manager)).isEqualTo(AnswerIncident.Outcome.WRITTEN_BEFORE);

        assertThat(close(fall, manager)).isEqualTo(AnswerIncident.Outcome.WRITTEN);
        assertThat(close(fall, manager)).isEqualTo(AnswerIncident.Outcome.WRITTEN);
        assertThat(incidents.find(fall.id()).orElseThrow()).isInstanceOf(Incident.Closed.class);
    }

    /** Nobody of the house answers it, and the trail names neither the house nor a child. */
    @Test
    void leavesTheHouseWhereItIsSaidOfItsPeople() {
        var said = IncidentExamples.allegation(at(house.boy), efe.person());

        assertThat(report.report(said, house.kossi)).isEqualTo(ReportIncident.Outcome.PASSED_ON);

        assertThat(see(said, "I come tomorrow", house.lake.mensah)).isEqualTo(AnswerIncident.Outcome.NOT_THERE);
        assertThat(see(said, "I come tomorrow", house.kossi)).isEqualTo(AnswerIncident.Outcome.NOT_THERE);
        assertThat(see(said, "I come tomorrow", efe)).isEqualTo(AnswerIncident.Outcome.WRITTEN);
        assertThat(house.trail).allSatisfy(entry -> assertThat(entry.subjects()).containsExactly(said.id().value()));
    }

    @Test
    void goesToNobodyWhoWorksThereOrWroteIt() {
        var toTheManager = IncidentExamples.allegation(at(house.boy), house.lake.mensah.person());
        var toMyself = IncidentExamples.allegation(at(house.boy), house.kossi.person());

        assertThat(report.report(toTheManager, house.kossi)).isEqualTo(ReportIncident.Outcome.NOBODY_OUTSIDE);
        assertThat(report.report(toMyself, house.kossi)).isEqualTo(ReportIncident.Outcome.NOBODY_OUTSIDE);
        assertThat(house.trail).isEmpty();
    }

    /** Somebody outside who is neither named nor above the house is not offered, and gets nothing by an id in a form. */
    @Test
    void goesToThoseOnlyWhoAreOffered() {
        var toZita = IncidentExamples.allegation(at(house.boy), zita);

        assertThat(report.report(toZita, house.kossi)).isEqualTo(ReportIncident.Outcome.NOBODY_OUTSIDE);
        named.name(new NamedReceivers.Naming(zita, NamedReceivers.WhenUnseen.USUAL, efe.person(), NOON), Revision.NEW);
        assertThat(report.report(toZita, house.kossi)).isEqualTo(ReportIncident.Outcome.PASSED_ON);
    }

    /** Who leads the case writes down what her own child says against the people of the house, and nothing else there. */
    @Test
    void isWrittenByTheLeadWorkerOfTheChild() {
        var ama = house.lake.ama;
        var girl = new IncidentExamples.At(LAKE_HOUSE, List.of(house.lake.intake()), ama.person(), NOON);
        var boy = new IncidentExamples.At(LAKE_HOUSE, List.of(house.boy), ama.person(), NOON);
        var nobody = new IncidentExamples.At(LAKE_HOUSE, List.of(), ama.person(), NOON);

        assertThat(report.report(IncidentExamples.allegation(girl, efe.person()), ama))
                .isEqualTo(ReportIncident.Outcome.PASSED_ON);
        assertThat(report.report(IncidentExamples.allegation(boy, efe.person()), ama))
                .isEqualTo(ReportIncident.Outcome.NOT_THERE);
        assertThat(report.report(IncidentExamples.allegation(nobody, efe.person()), ama))
                .isEqualTo(ReportIncident.Outcome.NOT_THERE);
        assertThat(report.report(IncidentExamples.fall(girl), ama)).isEqualTo(ReportIncident.Outcome.NOT_THERE);
    }

    @Test
    void hasAReceiverWhereItLeavesTheHouseAndNowhereElse() {
        var told = fall(NOON).report().what().told();
        var kinds = Set.of(IncidentKind.ALLEGATION, IncidentKind.FIGHT);

        assertThat(kinds).allSatisfy(kind -> assertThatThrownBy(() -> new Incident.Report(LAKE_HOUSE,
                kind.leavesTheHouse() ? Optional.empty() : Optional.of(efe.person()),
                new Incident.Happened(kind, NOON, told), List.of(), house.kossi.person(), NOON))
                .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> new Incident.Told("yard", "fell", "washed",
                Set.of(Informed.POLICE, Informed.NOBODY_YET))).isInstanceOf(IllegalArgumentException.class);
        assertThat(told).hasToString("Told[hidden]");
    }

    /** Whoever presses what in whatever order: it goes forward only, and only by who answers for it. */
    @Property(tries = 200)
    void keepsWhatItPromises(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> presses,
            @ForAll boolean confidential) {
        var one = confidential ? IncidentExamples.allegation(at(house.boy), efe.person()) : fall(NOON);
        report.report(one, house.kossi);
        var answers = confidential ? efe : house.lake.mensah;
        var people = List.of(efe, house.lake.mensah, house.kossi);
        for (int press : presses) {
            var before = rank(one);
            var by = people.get(press % 3);
            if (press < 3) {
                see(one, "seen by " + press, by);
            } else {
                close(one, by);
            }
            var forward = by.equals(answers) && before == (press < 3 ? 0 : 1);
            assertThat(rank(one)).isEqualTo(forward ? before + 1 : before);
        }
    }

    private int rank(Incident.Reported one) {
        return switch (incidents.find(one.id()).orElseThrow()) {
            case Incident.Reported _ -> 0;
            case Incident.Seen _ -> 1;
            case Incident.Closed _ -> 2;
        };
    }

    private AnswerIncident.Outcome see(Incident.Reported one, String words, Actor by) {
        return answer.see(one.id(), new Incident.Look(words, by.person(), NOON), by);
    }

    private AnswerIncident.Outcome close(Incident.Reported one, Actor by) {
        return answer.close(one.id(), IncidentEnd.TREATED, new Incident.Look("healed", by.person(), NOON), by);
    }

    private Incident.Reported fall(Instant at) {
        return IncidentExamples.fall(new IncidentExamples.At(LAKE_HOUSE, List.of(house.boy), house.kossi.person(), at));
    }

    private Incident.Reported about(IntakeId child) {
        return IncidentExamples.fall(at(child));
    }

    private IncidentExamples.At at(IntakeId child) {
        return new IncidentExamples.At(LAKE_HOUSE, List.of(child), house.kossi.person(), NOON);
    }

    private static Actor outside() {
        var admin = CaseAtTheLake.actor(Role.ADMINISTRATOR);
        return new Actor(admin.person(), admin.agency(), admin.roles(), new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
