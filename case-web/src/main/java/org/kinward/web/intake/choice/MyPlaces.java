package org.kinward.web.intake.choice;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Component;

/** The places at which somebody can take a child in: on shift there, manager, or a social worker of the staff. */
@Component
public class MyPlaces {

    private final SurroundingsFinder finder;

    MyPlaces(SurroundingsFinder finder) {
        this.finder = finder;
    }

    /** Those in care first, as that is where the person is now. */
    public List<Option> of(Actor actor) {
        var mine = actor.atWork();
        if (mine.isEmpty()) {
            return List.of();
        }
        var onShift = actor.places().onShift();
        return finder.of(actor.agency(), mine.iterator().next()).places().stream()
                .filter(place -> mine.contains(new PlaceId(place.id())))
                .sorted((one, other) -> Boolean.compare(onShift.contains(new PlaceId(other.id())),
                        onShift.contains(new PlaceId(one.id()))))
                .map(place -> Option.said(place.id().toString(), place.name())).toList();
    }
}
