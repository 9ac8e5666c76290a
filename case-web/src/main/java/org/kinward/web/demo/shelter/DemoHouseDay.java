package org.kinward.web.demo.shelter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.count.CountHeads;
import org.kinward.core.shelter.count.CountId;
import org.kinward.core.shelter.count.CountLine;
import org.kinward.core.shelter.count.Found;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.count.Round;
import org.kinward.core.shelter.incident.AnswerIncident;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.core.shelter.incident.Informed;
import org.kinward.core.shelter.incident.NameReceiver;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.ReportIncident;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.KeepBeds;
import org.kinward.core.shelter.stay.NotInHouse;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.StayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A day of the first invented house: who sleeps where, one round counted, one incident seen, one allegation passed on. */
@Component
@Profile("demo & !production")
public final class DemoHouseDay {

    private static final List<String> HERE = List.of("k02", "k03", "k05", "k06", "k07", "k08", "k12", "k13");

    private static final List<String> LIVE_ELSEWHERE = List.of("k04", "k09", "k10", "k11", "k14");

    private static final int BEDS = 4;

    private final Staying staying;
    private final Incidents incidents;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoHouseDay(Staying staying, Incidents incidents, CaseFiles files, TransactionTemplate transaction) {
        this.staying = staying;
        this.incidents = incidents;
        this.files = files;
        this.transaction = transaction;
    }

    /** Who comes, sleeps and is counted. */
    @Component
    @Profile("demo & !production")
    record Staying(KeepBeds beds, ArriveInHouse arrive, NotInHouse elsewhere, HeadCounts counts, CountHeads count) {
    }

    /** What happens. */
    @Component
    @Profile("demo & !production")
    record Incidents(NameReceiver name, ReportIncident report, AnswerIncident answer) {
    }

    /** The house of these children, by their keys, and what time it is there. */
    public record House(PlaceId place, Map<String, IntakeId> children, Instant now, ZoneId zone) {

        Optional<IntakeId> child(String key) {
            return Optional.ofNullable(children.get(key));
        }
    }

    /** An administrator names who receives what is said against the people of a house. */
    public House named(Actor admin, House house) {
        incidents.name().name(new NamedReceivers.Naming(admin.person(), NamedReceivers.WhenUnseen.USUAL, admin.person(),
                house.now()), Revision.NEW, admin);
        return house;
    }

    /** The day of its manager. */
    public House of(House house, Actor manager) {
        var rooms = staying.beds().read(house.place(), manager).stream().map(RoomBeds::room).toList();
        staying.beds().keep(house.place(), rooms.stream().collect(Collectors.toMap(Function.identity(), _ -> BEDS)),
                manager, house.now());
        for (int i = 0; i < HERE.size(); i++) {
            var key = HERE.get(i);
            var room = rooms.isEmpty() ? Optional.<RoomId>empty()
                    : Optional.of(rooms.get(i % rooms.size()));
            house.child(key).ifPresent(child -> staying.arrive().arrive(new ArriveInHouse.Request(
                    new StayId(id("stay", key)), file(child), house.now().minus(Duration.ofHours(30)), room), manager,
                    house.now()));
        }
        LIVE_ELSEWHERE.forEach(key -> house.child(key).ifPresent(child -> staying.elsewhere()
                .say(new StayId(id("elsewhere", key)), file(child), manager, house.now())));
        count(house, manager);
        house.child("k03").ifPresent(child -> fell(house, child, manager));
        return house;
    }

    /** Everybody was seen but one, who is at school; a start that goes on after a killed one counts nobody again. */
    private void count(House house, Actor manager) {
        var round = Round.at(house.place(), house.now().atZone(house.zone()).toLocalDateTime());
        if (in(() -> staying.counts().last(round)).isPresent()) {
            return;
        }
        var lines = in(() -> staying.counts().expected(house.place())).stream()
                .map(child -> house.child("k05").filter(child::equals).isPresent()
                        ? new CountLine(child, Found.AT_SCHOOL,
                                Optional.of(Company.TEACHER), Optional.empty())
                        : CountLine.seen(child))
                .toList();
        staying.count().count(new HeadCount(new CountId(id("count", round.toString())), round, lines,
                new HeadCount.Which(1, ""), manager.person(), house.now()), manager);
    }

    private void fell(House house, IntakeId child, Actor manager) {
        var fall = new Incident.Reported(new IncidentId(id("incident", "fall")), new Incident.Report(house.place(),
                Optional.empty(), happened(house, IncidentKind.INJURY, new Incident.Told("Yard",
                        "Fell from the wall of the well while playing. His knee bleeds a little.",
                        "Knee washed and covered", Set.of(Informed.LEAD_WORKER))),
                List.of(child), manager.person(), house.now()));
        incidents.report().report(fall, manager);
        incidents.answer().see(fall.id(), new Incident.Look("The wall gets a cover this week", manager.person(),
                house.now()), manager);
    }

    /** What a child told its lead worker goes to the person whom the agency has named. */
    public House told(House house, PersonId receiver, Actor worker) {
        house.child("k08").ifPresent(child -> incidents.report().report(new Incident.Reported(
                new IncidentId(id("incident", "told")), new Incident.Report(house.place(), Optional.of(receiver),
                        happened(house, IncidentKind.ALLEGATION, new Incident.Told("Kitchen",
                                "She says that somebody of the night shift pulled her ear and called her a liar.",
                                "Listened to her alone. She slept in another room.", Set.of(Informed.NOBODY_YET))),
                        List.of(child), worker.person(), house.now())),
                worker));
        return house;
    }

    private static Incident.Happened happened(House house, IncidentKind kind, Incident.Told told) {
        return new Incident.Happened(kind, house.now().minus(Duration.ofHours(3)), told);
    }

    private CaseFileId file(IntakeId child) {
        return in(() -> files.of(child).orElseThrow()).id();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /** The same at every start: what was done once is not done twice. */
    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("kinward demo house " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
