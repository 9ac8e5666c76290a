package org.kinward.web.demo;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.MakeLabelSheet;
import org.kinward.core.placement.KeepNightNumbers;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NumberList;
import org.kinward.core.placement.WhoToCall;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What lies ready at the door of each place of a manager: a sheet of labels that a worker carries, and numbers to call. */
@Component
@Profile("demo & !production")
class DemoDoor {

    /** Numbers that nobody has: they are too short to be dialled in Togo. */
    private static final List<NightNumber> NUMBERS = List.of(new NightNumber(WhoToCall.DUTY_MANAGER, "+228 00 00 01"),
            new NightNumber(WhoToCall.NURSE, "+228 00 00 02"), new NightNumber(WhoToCall.AMBULANCE, "+228 00 00 03"),
            new NightNumber(WhoToCall.POLICE, "+228 00 00 04"));

    private final MakeLabelSheet make;

    private final KeepNightNumbers numbers;

    private final Clock clock;

    DemoDoor(MakeLabelSheet make, KeepNightNumbers numbers, Clock clock) {
        this.make = make;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Made once for all starts: the key of the place is the key of the wish, and numbers that stand there stay. */
    void of(Actor manager, Actor worker) {
        manager.places().managed().forEach(place -> {
            make.make(new MakeLabelSheet.Request(
                    new LabelSheet.Id(DemoPages.id("labels", place.value().toString())), place, worker.person()),
                    manager, clock.instant());
            call(place, manager);
        });
    }

    private void call(PlaceId place, Actor manager) {
        var now = numbers.read(place, manager);
        if (now.numbers().isEmpty()) {
            numbers.keep(place, new NumberList(NUMBERS, now.revision()), manager, clock.instant());
        }
    }
}
