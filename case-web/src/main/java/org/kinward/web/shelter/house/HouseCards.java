package org.kinward.web.shelter.house;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.AwayWords;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;

/** Children of a house as cards: call word, room, what to mind; never a name. */
final class HouseCards {

    private HouseCards() {
    }

    static Card card(InHouse.Line line) {
        var here = line.here();
        var lines = new ArrayList<Words>();
        lines.add(ChildWords.of(line.seenAs()));
        lines.add(here.room().map(room -> Words.keyed("placement.roll.room", room))
                .orElseGet(() -> Words.keyed("placement.roll.no-room")));
        lines.add(here.arrived().map(at -> Words.keyed("shelter.house.since", new Days().written(at)))
                .orElseGet(() -> Words.keyed("shelter.house.unwritten")));
        here.away().map(AwayWords::until).ifPresent(lines::add);
        if (here.guarded()) {
            lines.add(Words.keyed("child.guarded"));
        }
        if (here.allergic()) {
            lines.add(Words.keyed("shelter.allergy.has"));
        }
        return new Card(line.callWord().orElse("…"), HouseReading.number(line).orElse(null), href(line), lines,
                tag(here));
    }

    private static String href(InHouse.Line line) {
        if (line.here().searched() || isLate(line.here())) {
            return HousePath.missing(line.intake());
        }
        return line.file().map(HousePath::stay).orElseGet(() -> "/intake/" + line.intake());
    }

    private static @Nullable Tag tag(InHouse.Here here) {
        if (here.searched()) {
            return new Tag("shelter.tag.searched", "red");
        }
        if (here.away().isPresent()) {
            return AwayWords.tag(here.away().get());
        }
        return here.arrived().isEmpty() ? new Tag("shelter.tag.unwritten", "yellow") : null;
    }

    private static boolean isLate(InHouse.Here here) {
        return here.away().filter(InHouse.Away::late).isPresent();
    }
}
