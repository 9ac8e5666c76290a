package org.kinward.web.shelter.count;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.AwayWords;

/**
 * What stands beside a line of the count, so that nobody needs a list of names.
 *
 * @param title
 *            call word and number; empty for a draft without a call word
 * @param word
 *            what is printed of the child
 * @param away
 *            why it is out, if somebody has written that down
 */
record CountRow(String title, String word, Words seenAs, @Nullable String room, boolean guarded, boolean searched,
        @Nullable Away away) {

    /**
     * Why the child is not to be found in the house. It stands beside the line; somebody ticks all the same.
     *
     * @param lines
     *            where, with whom, until when
     * @param paper
     *            an hour, for who counts with a sheet in the hand
     */
    record Away(Tag tag, List<Words> lines, Words paper) {

        private static Away of(InHouse.Away away) {
            return new Away(AwayWords.tag(away), AwayWords.lines(away), AwayWords.paper(away));
        }
    }

    /** A row for each line, in the order of the lines; a child that has left since says so. */
    static List<CountRow> of(CountForm form, List<InHouse.Line> children) {
        Map<String, InHouse.Line> found = children.stream()
                .collect(Collectors.toMap(child -> child.intake().toString(), Function.identity()));
        return form.lines().stream().map(line -> row(found.get(line.child()))).toList();
    }

    private static CountRow row(InHouse.@Nullable Line line) {
        if (line == null) {
            return new CountRow("…", "…", Words.keyed("shelter.count.left"), null, false, false, null);
        }
        var number = line.file().isPresent() ? line.reference().shown() : null;
        var title = Stream.of(line.callWord().orElse(null), number).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new CountRow(title, line.callWord().orElse("…"), ChildWords.of(line.seenAs()),
                line.here().room().orElse(null), line.here().guarded(), line.here().searched(),
                line.here().away().map(Away::of).orElse(null));
    }
}
