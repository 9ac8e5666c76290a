package org.kinward.web.shelter.apart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.Aparts;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HouseReading;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads with whom one child must not share a room; who only leads its case is not told who that is. */
@Component
class ApartReading {

    private final StayReading stays;

    private final HouseReading houses;

    private final Aparts aparts;

    ApartReading(StayReading stays, HouseReading houses, Aparts aparts) {
        this.stays = stays;
        this.houses = houses;
        this.aparts = aparts;
    }

    /** One line of the page. */
    record Line(String id, String title, List<Words> lines) {
    }

    /**
     * The child with what holds now.
     *
     * @param others
     *            who else is in the house; none for who does not care for it
     */
    record Read(StayReading.Read stay, List<Line> lines, List<Option> others, boolean cares) {

        /** The same for who says something of it: that is for who cares for the house. */
        Read forWhoCares() {
            if (!cares) {
                throw new NotThere();
            }
            return this;
        }
    }

    @Transactional
    public Read read(UUID file, Actor actor) {
        var stay = stays.read(file, actor);
        var place = stay.house().place();
        var cares = actor.places().inCare().contains(place);
        var called = cares ? called(houses.full(place.value(), actor).children()) : Map.<UUID, String>of();
        var lines = aparts.of(new CaseFileId(file), stay.house().now()).stream().map(one -> line(one, called)).toList();
        return new Read(stay, lines, called.entrySet().stream().filter(one -> !one.getKey().equals(file))
                .map(one -> Option.said(one.getKey().toString(), one.getValue())).toList(), cares);
    }

    private static Map<UUID, String> called(List<InHouse.Line> children) {
        return children.stream().filter(one -> one.file().isPresent()).collect(Collectors.toMap(
                one -> one.file().orElseThrow(), HouseReading::called, (first, _) -> first, LinkedHashMap::new));
    }

    private static Line line(Apart.Seen one, Map<UUID, String> called) {
        return new Line(one.id().value().toString(),
                one.other().map(other -> called.getOrDefault(other.value(), "")).orElse(""),
                List.of(Words.of(one.ground().by()),
                        Words.keyed("shelter.apart.until.day", new Days().written(one.ground().until()))));
    }
}
