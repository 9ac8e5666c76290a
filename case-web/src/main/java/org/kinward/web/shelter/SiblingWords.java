package org.kinward.web.shelter;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.reporting.shelter.Siblings;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Says where the brothers and sisters of a child sleep, by call word; it advises, and keeps nobody from a bed. */
@Component
public class SiblingWords {

    private final Siblings siblings;

    private final HouseReading houses;

    SiblingWords(Siblings siblings, HouseReading houses) {
        this.siblings = siblings;
        this.houses = houses;
    }

    /** A line for each of them in this house; who is named stands in the trail. */
    @Transactional
    public List<Words> of(UUID intake, PlaceId place) {
        var found = siblings.of(intake, place);
        if (!found.isEmpty()) {
            houses.named(found.stream().map(Siblings.Sibling::intake).toList());
        }
        return found.stream().map(SiblingWords::line).toList();
    }

    /** Those of the house who sleep apart. */
    @Transactional
    public List<Words> apart(PlaceId place) {
        return siblings.apart(place).stream().map(two -> Words.keyed("shelter.siblings.two", word(two.one()),
                room(two.one()), word(two.other()), room(two.other()))).toList();
    }

    private static Words line(Siblings.Sibling one) {
        var who = one.sex().filter(sex -> sex.equals("GIRL") || sex.equals("BOY")).orElse("CHILD");
        return one.room().map(room -> Words.keyed("shelter.siblings." + who, word(one), room))
                .orElseGet(() -> Words.keyed("shelter.siblings.no-room", word(one)));
    }

    private static String word(Siblings.Sibling one) {
        return one.callWord().orElse("…");
    }

    private static String room(Siblings.Sibling one) {
        return one.room().orElse("–");
    }
}
