package org.kinward.web.shell.guide;

import java.time.Instant;
import java.util.List;

import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TaskLine;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** What the style guide shows in its lists. */
record GuidePage() {

    public List<Option> safe() {
        return List.of(Option.keyed("YES", "guide.safe.yes"),
                Option.keyed("NO", "guide.safe.no").revealing("guide/reveal :: waiting"));
    }

    public List<Option> seen() {
        return List.of(Option.keyed("BLEEDING", "guide.seen.bleeding").withHint("guide.seen.bleeding.hint"),
                Option.keyed("FEVER", "guide.seen.fever"));
    }

    public List<Option> rooms() {
        return List.of(Option.said("1", "1A"), Option.said("2", "2B"));
    }

    /** Start of the message keys of the questions that take their words from a list. */
    public String words() {
        return "guide.";
    }

    /** Of the lists that are too long for one look, their parts. */
    public List<Option> options(String question) {
        return switch (question) {
            case "work.long" -> List.of(
                    Option.part("lists.heading.LAND", List.of(Option.keyed("COCOA", "guide.work.cocoa"))),
                    Option.part("lists.heading.MINES", List.of(Option.said("GOLD", "orpaillage").in("fr"))),
                    Option.keyed("OTHER", "guide.other"));
            case "means.long" -> List.of(
                    Option.part("lists.heading.MIND", List.of(Option.keyed("THREATS", "guide.means.threats"))),
                    Option.keyed("OTHER", "guide.other").revealing("intake/part/listed :: said('means')"),
                    Option.keyed("NONE", "term.listed.NONE"));
            default -> List.of();
        };
    }

    public List<Link> trail() {
        return List.of(Link.to("/style-guide", "guide.title"), Link.said("/style-guide/filled", "4F7KD-29QMX"));
    }

    public List<Link> sections() {
        return List.of(Link.to("/style-guide", "guide.state.empty").asCurrent(true),
                Link.to("/style-guide/filled", "guide.state.filled"),
                Link.to("/style-guide/wrong", "guide.state.wrong"));
    }

    public List<SummaryRow> answers() {
        return List.of(SummaryRow.of("guide.safe", Words.keyed("guide.safe.no")).changedAt("/style-guide"),
                SummaryRow.of("guide.seen", Words.keyed("guide.seen.fever"), Words.keyed("guide.seen.bleeding"))
                        .changedAt("/style-guide"),
                SummaryRow.of("guide.words", Words.notAskedYet()).changedAt("/style-guide"));
    }

    public List<TaskLine> tasks() {
        return List.of(TaskLine.of("guide.safe", "/style-guide", Progress.COMPLETED),
                TaskLine.of("guide.seen", "/style-guide", Progress.IN_PROGRESS).withHint("guide.seen.bleeding.hint"),
                TaskLine.of("guide.words", "/style-guide", Progress.NOT_STARTED),
                TaskLine.of("guide.years", "/style-guide", Progress.MAY_STAY_OPEN),
                TaskLine.of("guide.day", "/style-guide", Progress.CANNOT_START_YET));
    }

    public List<Card> cards() {
        return List.of(new Card("4F7KD-29QMX", "/style-guide/filled", List.of(Words.keyed("guide.card.about", 14)),
                new Tag("guide.card.tag", "orange")),
                new Card("6H8TR-33WXK", null, List.of(Words.keyed("guide.card.about", 9)), null));
    }

    public List<TimelineEntry> entries() {
        var at = Instant.parse("2026-11-13T08:05:00Z");
        return List.of(new TimelineEntry("guide.story.note", "4821", at, "13 November 2026",
                List.of(Words.keyed("guide.seen.fever"))));
    }
}
