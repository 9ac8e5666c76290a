package org.kinward.web.lists.keeping;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.web.lists.words.LineSearch;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;

/**
 * One list as an administrator sees it.
 *
 * @param key
 *            message key of its name
 * @param whole
 *            whether every line is shown: only then lines can be moved, because they move past what one sees
 */
record ListPage(String path, String key, List<Line> offered, List<Line> retired, boolean whole, FormStamp stamp) {

    /**
     * One line.
     *
     * @param headingKey
     *            message key of its part, or null
     * @param moves
     *            where it can go
     */
    record Line(String code, String english, String french, String localWords, @Nullable String headingKey, Moves moves,
            boolean other) {
    }

    /** Whether there is a neighbour to pass. */
    record Moves(boolean up, boolean down) {
    }

    static ListPage of(OwnList list) {
        return of(list, true, _ -> true);
    }

    /** Only the lines that are called so. */
    static ListPage found(OwnList list, String typed) {
        var search = LineSearch.of(typed);
        return of(list, search.isOpen(), line -> search.fits(
                List.of(line.words().english(), line.words().french(), line.code().word()), line.words().localWords()));
    }

    /** Only the lines that nobody has translated. */
    static ListPage untranslated(OwnList list) {
        return of(list, false, line -> line.words().isUntranslated());
    }

    private static ListPage of(OwnList list, boolean whole, Predicate<OwnLine> shown) {
        var movable = list.offered().stream().filter(line -> !line.isOther()).toList();
        return new ListPage(ListPath.of(list.list()), Option.termKey(list.list()),
                list.offered().stream().filter(shown).map(line -> line(line, moves(movable, line, whole))).toList(),
                list.retired().stream().filter(shown).map(line -> line(line, new Moves(false, false))).toList(), whole,
                FormStamp.fresh(list.revision()));
    }

    private static Moves moves(List<OwnLine> movable, OwnLine line, boolean whole) {
        int at = movable.indexOf(line);
        return new Moves(whole && at > 0, whole && at >= 0 && at < movable.size() - 1);
    }

    private static Line line(OwnLine line, Moves moves) {
        var words = line.words();
        var heading = line.heading().isEmpty() ? null : "lists.heading." + line.heading();
        return new Line(line.code().word(), words.english(), words.french(), String.join(", ", words.localWords()),
                heading, moves, line.isOther());
    }

    /** How many lines are shown. */
    public int shown() {
        return offered.size() + retired.size();
    }
}
