package org.kinward.web.intake.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The places, and what was read with them.
     *
     * @param surroundings
     *            people and clock of the agency, seen from the first place; empty where somebody is at work nowhere
     */
    public record Mine(List<Option> places, Optional<Surroundings> surroundings) {
    }

    /** Those in care first, as that is where the person is now, then by name: the order is the same at every look. */
    public List<Option> of(Actor actor) {
        return around(actor).places();
    }

    /** The same with who and what is around, in one look. */
    public Mine around(Actor actor) {
        var mine = actor.atWork();
        var onShift = actor.places().onShift();
        return Stream.concat(onShift.stream().filter(mine::contains), mine.stream()).findFirst()
                .map(place -> finder.of(actor.agency(), place))
                .map(all -> new Mine(all.places().stream().filter(place -> mine.contains(new PlaceId(place.id())))
                        .sorted(Comparator
                                .comparing((Surroundings.Named place) -> !onShift.contains(new PlaceId(place.id())))
                                .thenComparing(Surroundings.Named::name).thenComparing(Surroundings.Named::id))
                        .map(place -> Option.said(place.id().toString(), place.name())).toList(), Optional.of(all)))
                .orElseGet(() -> new Mine(List.of(), Optional.empty()));
    }
}
