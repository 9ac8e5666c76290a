package org.kinward.web.intake.choice;

import java.util.Comparator;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.reporting.access.Surroundings;
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

    /** Those in care first, as that is where the person is now, then by name: the order is the same at every look. */
    public List<Option> of(Actor actor) {
        var mine = actor.atWork();
        if (mine.isEmpty()) {
            return List.of();
        }
        var onShift = actor.places().onShift();
        return finder.of(actor.agency(), mine.iterator().next()).places().stream()
                .filter(place -> mine.contains(new PlaceId(place.id())))
                .sorted(Comparator.comparing((Surroundings.Named place) -> !onShift.contains(new PlaceId(place.id())))
                        .thenComparing(Surroundings.Named::name).thenComparing(Surroundings.Named::id))
                .map(place -> Option.said(place.id().toString(), place.name())).toList();
    }
}
