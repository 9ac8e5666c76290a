package org.kinward.web.shelter.outing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.shelter.HouseOutings;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;

/** Puts ways out into words; never a name of a child. */
final class OutingWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private OutingWords() {
    }

    /** The plan of the day: by the call word of the child. */
    static List<Card> ofHouse(List<HouseOutings.Line> lines) {
        return lines.stream().map(line -> card(line.child().callWord().orElse("…"),
                line.child().reference().map(ReferenceNumber::shown).orElse(null), line)).toList();
    }

    /** Of one child: by the hour at which it leaves. */
    static List<Card> ofChild(List<HouseOutings.Line> lines) {
        return lines.stream().map(line -> card(new Days().written(line.trip().leaves()), null, line)).toList();
    }

    /** For the wall: hour and call word, and nothing else (FIELD F100). */
    static List<OnWall> onWall(List<HouseOutings.Line> lines) {
        return lines.stream().filter(line -> line.stands().isOpen())
                .map(line -> new OnWall(HOUR.format(line.trip().leaves()), line.child().callWord().orElse(null)))
                .toList();
    }

    /** One line of the wall. */
    record OnWall(String hour, @Nullable String word) {
    }

    private static Card card(String title, @Nullable String number, HouseOutings.Line line) {
        var href = line.stands().isOpen() ? line.child().file()
                .map(file -> HousePath.outings(file) + "/one?outing=" + line.id()).orElse(null) : null;
        return new Card(title, number, href, lines(line), tag(line.stands()));
    }

    /** Where to, with whom, from when until when, and how it stands. */
    static List<Words> lines(HouseOutings.Line line) {
        var trip = line.trip();
        var words = new ArrayList<Words>();
        words.add(Words.of(trip.to()));
        words.add(trip.staff().map(name -> Words.keyed("shelter.outing.with", name))
                .orElseGet(() -> Words.of(trip.with())));
        words.add(
                Words.keyed("shelter.outing.when", new Days().written(trip.leaves()), new Days().written(trip.back())));
        if (!trip.words().isEmpty()) {
            words.add(Words.said(trip.words()));
        }
        line.stands().left().map(at -> Words.keyed("shelter.outing.left", new Days().written(at)))
                .ifPresent(words::add);
        line.stands().escort().map(slot -> Words.keyed("shelter.outing.escort", slot + 1)).ifPresent(words::add);
        line.stands().back().map(at -> Words.keyed("shelter.outing.returned", new Days().written(at)))
                .ifPresent(words::add);
        return words;
    }

    private static @Nullable Tag tag(HouseOutings.Stands stands) {
        if (stands.late()) {
            return new Tag("shelter.tag.late", "red");
        }
        if (stands.off()) {
            return new Tag("term.outingStep.CALLED_OFF", "grey");
        }
        return stands.left().isPresent() && stands.back().isEmpty() ? new Tag("shelter.outing.tag.out", "yellow")
                : null;
    }
}
