package org.kinward.web.shelter.house;

import java.util.ArrayList;
import java.util.List;

import org.kinward.reporting.shelter.HouseEvent;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** What happened in a house, in words: call words and numbers, never a name. */
final class EventWords {

    private EventWords() {
    }

    static TimelineEntry entry(HouseEvent event) {
        var when = event.when();
        var entry = new TimelineEntry("shelter.event." + event.kind(), event.by().orElse(null), when.at(),
                new Days().written(when.local()), lines(event));
        var about = event.child().flatMap(child -> child.file().map(file -> "/c/" + file + "/stay"));
        return about.map(href -> entry.offering(Link.to(href, "shelter.event.open"))).orElse(entry);
    }

    private static List<Words> lines(HouseEvent event) {
        var lines = new ArrayList<Words>();
        event.child().ifPresent(child -> {
            child.callWord().ifPresent(word -> lines.add(Words.keyed("child.call-word", word)));
            // what is printed names a child by its call word alone
            child.reference().filter(_ -> child.callWord().isEmpty())
                    .ifPresent(number -> lines.add(Words.onScreen(number.shown())));
        });
        lines.addAll(how(event));
        event.words().map(Words::said).ifPresent(lines::add);
        return lines;
    }

    /** What its word says. */
    private static List<Words> how(HouseEvent event) {
        var word = event.word().split(" ", -1);
        return switch (event.kind()) {
            case LEFT -> List.of(Words.keyed("term.way." + word[0]));
            case SEARCH_ENDED -> List.of(Words.keyed("shelter.search.way." + word[0]));
            case SEARCH_STEP -> List.of(Words.keyed("term.step." + word[0]), Words.keyed("term.came." + word[1]));
            case COUNTED -> List.of(Words.keyed("term.half." + word[0]),
                    Words.keyed("shelter.event.counted", Integer.parseInt(word[1]), Integer.parseInt(word[2])));
            case ACTIVITY -> List.of(Words.keyed("term.activityKind." + word[0]),
                    Words.keyed("shelter.activity.took-part", Integer.parseInt(word[1])));
            case DOSE -> List.of(Words.keyed("term.doseCame." + word[0]));
            case INCIDENT, INCIDENT_SEEN, INCIDENT_CLOSED -> List.of(Words.keyed("term.incidentKind." + word[0]));
            case OUTING ->
                List.of(Words.keyed("term.outingStep." + word[0]), Words.keyed("term.destination." + word[1]));
            case VISITOR -> List.of(Words.keyed("term.cameAs." + word[1]),
                    Words.keyed(word[0].equals("LET_IN") ? "shelter.visitor.let-in" : "term.whyNotIn." + word[0]));
            case CAME_NEAR -> near(word[0], event.word().substring(word[0].length()).strip());
            // what there is to tell is in its title and its words
            case ARRIVED, ROOM, SEARCH_BEGUN, NOTE, MEDICINE, ALLERGY, CALL, HEALTH_CHECKED -> List.of();
        };
    }

    private static List<Words> near(String where, String onShift) {
        var stopped = Words.keyed("term.stoppedAt." + where);
        return onShift.isEmpty() ? List.of(stopped)
                : List.of(stopped, Words.keyed("shelter.near.on-shift", onShift));
    }
}
