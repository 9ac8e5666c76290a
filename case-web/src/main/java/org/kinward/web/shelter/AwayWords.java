package org.kinward.web.shelter;

import java.util.List;

import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** Says of a child of the house why it is not to be found in it. Nothing is ticked by it. */
public final class AwayWords {

    private AwayWords() {
    }

    /** In a word. */
    public static Tag tag(InHouse.Away away) {
        return switch (away) {
            case InHouse.Out out when out.late() -> new Tag("shelter.tag.late", "red");
            case InHouse.Out _ -> new Tag("shelter.outing.tag.out", "yellow");
            case InHouse.Homeward _ -> new Tag("shelter.tag.homeward", "yellow");
        };
    }

    /** Where and with whom, as the page of the ways out says it too, and until or since when. */
    public static List<Words> lines(InHouse.Away away) {
        return switch (away) {
            case InHouse.Out out -> List.of(Words.of(out.to()),
                    out.staff().map(name -> Words.keyed("shelter.outing.with", name))
                            .orElseGet(() -> Words.of(out.with())),
                    until(out));
            case InHouse.Homeward home -> List.of(until(home));
        };
    }

    /** An hour and nothing else: this may stand on paper beside a call word (FIELD F100). */
    public static Words paper(InHouse.Away away) {
        return switch (away) {
            case InHouse.Out out -> until(out);
            case InHouse.Homeward home -> Words.keyed("shelter.outing.left", new Days().written(home.since()));
        };
    }

    /** Until or since when. */
    public static Words until(InHouse.Away away) {
        return switch (away) {
            case InHouse.Out out -> Words.keyed(out.late() ? "shelter.house.late" : "shelter.house.out",
                    new Days().written(out.back()));
            case InHouse.Homeward home -> Words.keyed("shelter.house.homeward", new Days().written(home.since()));
        };
    }
}
