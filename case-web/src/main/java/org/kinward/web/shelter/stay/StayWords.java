package org.kinward.web.shelter.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.RoomId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** Puts stays into words. */
final class StayWords {

    private StayWords() {
    }

    /** How it stands with the child in the house now. */
    static List<SummaryRow> now(Stay.Here here, StayReading.Read read, Optional<StayReview> last) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("shelter.stay.since", Words.said(read.house().written(here.arrived().at()))));
        rows.add(SummaryRow.of("shelter.stay.room", here.room().map(room -> Words.said(read.room(room)))
                .orElseGet(() -> Words.keyed("placement.roll.no-room"))));
        here.room().flatMap(room -> full(room, read)).ifPresent(rows::add);
        last.ifPresent(look -> rows.add(SummaryRow.of("shelter.review.out.row", Words.of(look.out().how()),
                Words.said(look.out().ground()), Words.said(look.out().conditions()))));
        return rows;
    }

    private static Optional<SummaryRow> full(RoomId room, StayReading.Read read) {
        return read.rooms().stream().filter(one -> one.room().equals(room))
                .filter(one -> read.rights().cares() && one.isTooFull()).findFirst()
                .map(one -> SummaryRow.of("shelter.stay.full",
                        Words.keyed("shelter.room.of", one.taken(), one.beds().orElse(0))));
    }

    /** Rooms to choose from, each with how full it is. */
    static List<Option> rooms(StayReading.Read read) {
        return read.rooms().stream().map(one -> Option.said(one.room().value().toString(),
                one.name() + one.beds().filter(_ -> read.rights().cares())
                        .map(beds -> " (" + one.taken() + "/" + beds + ")").orElse("")))
                .toList();
    }

    /** Where a young person goes, and what was said. */
    private static List<Words> said(Said said) {
        var words = new ArrayList<Words>();
        said.to().map(Words::of).ifPresent(words::add);
        if (said.isSaid()) {
            words.add(Words.said(said.words()));
        }
        return words;
    }

    /** The newest first: each stay its departure and its arrival. */
    static List<TimelineEntry> history(StayReading.Read read) {
        var entries = new ArrayList<TimelineEntry>();
        for (var stay : read.stays()) {
            if (stay instanceof Stay.Left left) {
                var departure = left.departure();
                entries.add(new TimelineEntry("term.way." + departure.how(), read.names().get(departure.by()),
                        departure.at(), read.house().written(departure.at()), said(departure.said())));
            }
            entries.add(new TimelineEntry("shelter.event.ARRIVED", read.names().get(stay.arrived().by()),
                    stay.arrived().at(), read.house().written(stay.arrived().at()), List.of()));
        }
        return entries;
    }
}
