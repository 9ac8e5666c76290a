package org.kinward.web.demo.shelter;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.demo.again.DemoAgain;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened in the first invented house after its children had come, each step by whoever does it. */
@Component
@Profile("demo & !production")
public final class DemoHouseLife {

    private static final String MANAGER = "manager";

    private static final String WORKER = "worker";

    private final DemoHouseDay day;
    private final AtHome home;
    private final DemoAgain again;
    private final Around around;

    DemoHouseLife(DemoHouseDay day, AtHome home, DemoAgain again, Around around) {
        this.day = day;
        this.home = home;
        this.again = again;
        this.around = around;
    }

    /** What children take, who comes to the door, who helps with the law, and who goes home. */
    @Component
    @Profile("demo & !production")
    record AtHome(DemoSheet sheet, DemoHouseDoor door, DemoMayCome mays, DemoLiving living, DemoLegal legal,
            DemoOnTheWay way) {
    }

    /** By which clock, and where that clock hangs. */
    @Component
    @Profile("demo & !production")
    record Around(AgencyZones zones, TransactionTemplate transaction, Clock clock) {

        private ZoneId zone(AgencyId agency) {
            return Objects.requireNonNull(transaction.execute(_ -> zones.zone(agency)));
        }
    }

    /** The house, its children by their keys, and who is at work by the name of the account. */
    public record Start(PlaceId place, Map<String, IntakeId> children, Function<String, Actor> actors) {

        private <T> T as(String signIn, Function<Actor, T> work) {
            var by = actors.apply(signIn);
            return ActingPerson.as(by.person(), () -> work.apply(by));
        }
    }

    /** One of the children goes home, with the agreement of somebody else. */
    private void setsOff(Start start, DemoHouseDay.House house) {
        start.as(WORKER, by -> home.way().prepared(house, by));
        start.as(MANAGER, by -> home.way().urgent(house, by));
        start.as(WORKER, by -> home.way().asked(house, by));
        start.as(MANAGER, by -> home.way().agreed(house, by));
        start.as(WORKER, by -> home.way().setsOff(house, by));
    }

    /** A day in the house, and a child that is seen again. */
    public void of(Start start) {
        var now = around.clock().instant();
        var admin = start.actors().apply("admin");
        var house = start.as("admin", by -> day.named(by, new DemoHouseDay.House(start.place(), start.children(), now,
                around.zone(by.agency()))));
        start.as(MANAGER, by -> day.of(house, by));
        start.as(WORKER, by -> home.sheet().of(house, by));
        start.as(MANAGER, by -> home.door().of(house, by));
        start.as(MANAGER, by -> home.mays().of(house, by));
        start.as(MANAGER, by -> home.living().of(house, by));
        var worker = start.actors().apply(WORKER);
        start.as(MANAGER, by -> home.legal().given(house, worker.person(), by));
        start.as(WORKER, by -> home.legal().heard(house, by));
        start.as(WORKER, by -> day.told(house, admin.person(), by));
        setsOff(start, house);
        Optional.ofNullable(start.children().get("k41")).ifPresent(child -> {
            start.as(WORKER, by -> again.settled(child, by, now));
            start.as(MANAGER, by -> again.agreed(child, by, now));
            start.as(WORKER, by -> again.seen(child, by, now));
        });
    }
}
