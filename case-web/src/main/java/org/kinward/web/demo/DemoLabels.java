package org.kinward.web.demo;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.MakeLabelSheet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A sheet of labels that a worker carries, at each place of its manager. */
@Component
@Profile("demo & !production")
class DemoLabels {

    private final MakeLabelSheet make;

    private final Clock clock;

    DemoLabels(MakeLabelSheet make, Clock clock) {
        this.make = make;
        this.clock = clock;
    }

    /** Made once for all starts: the key of the place is the key of the wish. */
    void of(Actor manager, Actor worker) {
        manager.places().managed().forEach(place -> make.make(new MakeLabelSheet.Request(
                new LabelSheet.Id(DemoPages.id("labels", place.value().toString())), place, worker.person()), manager,
                clock.instant()));
    }
}
