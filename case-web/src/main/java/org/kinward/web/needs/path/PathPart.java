package org.kinward.web.needs.path;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.path.Delay;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.PathLine;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * One path in words.
 *
 * @param now
 *            message key of where the child is, or null where nobody has written a step
 * @param delay
 *            how long an office took to answer, or has been waited for; null where none was asked
 * @param ended
 *            whether no step follows any more
 * @param history
 *            every step, the newest first
 */
record PathPart(String path, String title, @Nullable String now, boolean ended, @Nullable Words delay,
        List<TimelineEntry> history) {

    static PathPart of(Path path, PathReading.All all) {
        var lines = all.on(path);
        return new PathPart(path.name(), Option.termKey(path), lines.isEmpty() ? null
                : Option.termKey(lines.getLast().step()),
                !lines.isEmpty() && lines.getLast().step().next().isEmpty(),
                Delay.of(lines, all.at().today()).map(PathPart::words).orElse(null),
                lines.reversed().stream().map(line -> entry(line, all)).toList());
    }

    private static Words words(Delay delay) {
        return Words.keyed(delay.answered() ? "later.request.answered" : "later.request.waits", delay.days());
    }

    private static TimelineEntry entry(PathLine line, PathReading.All all) {
        var lines = Stream.of(Stream.of(Words.keyed("needs.path.happened", all.at().written(line.on()))),
                Stream.of(line.office()).filter(words -> !words.isEmpty())
                        .map(words -> Words.keyed("needs.path.asked-at", words)),
                Stream.of(line.words()).filter(words -> !words.isEmpty()).map(Words::said),
                line.safeguards().stream().sorted().map(Words::of)).flatMap(words -> words).toList();
        return new TimelineEntry(Option.termKey(line.step()), all.names().get(line.by()), line.at(),
                all.at().written(line.at()), lines);
    }
}
