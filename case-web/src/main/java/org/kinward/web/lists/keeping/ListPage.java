package org.kinward.web.lists.keeping;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.web.lists.words.LineSearch;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One list as an administrator sees it.
 *
 * @param whole
 *            whether every line is shown: only then lines can be moved, because they move past what one sees
 */
record ListPage(String path, Name name, List<Line> offered, List<Line> retired, boolean whole, FormStamp stamp) {

    /**
     * What the list is called.
     *
     * @param key
     *            message key of its name
     * @param in
     *            of places, the code of the country or region that they lie in; empty where all are shown
     * @param place
     *            what that is called
     * @param back
     *            where one came from
     */
    record Name(String key, String in, String place, String back) {

        static Name of(OwnList list) {
            return new Name(Option.termKey(list.list()), "", "",
                    list.list().isOfTheWorld() ? ListPath.WORLD : ListPath.LISTS);
        }

        static Name in(OwnList list, String heading, String place) {
            return new Name(Option.termKey(list.list()), heading, place, list.list() == CodeList.REGION
                    ? ListPath.WORLD : ListPath.shown(CodeList.REGION, WorldCode.country(heading)));
        }
    }

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
        return of(list, Name.of(list), true, _ -> true);
    }

    /** Only the places that lie there, by name. */
    static ListPage in(OwnList list, String heading, String place) {
        return of(list, Name.in(list, heading, place), true, line -> line.heading().equals(heading));
    }

    /** Only the lines that are called so. */
    static ListPage found(OwnList list, String typed) {
        var search = LineSearch.of(typed);
        return of(list, Name.of(list), search.isOpen(), line -> search.fits(
                List.of(line.words().english(), line.words().french(), line.code().word()), line.words().localWords()));
    }

    /** Only the lines that nobody has translated. */
    static ListPage untranslated(OwnList list) {
        return of(list, Name.of(list), false, line -> line.words().isUntranslated());
    }

    private static ListPage of(OwnList list, Name name, boolean whole, Predicate<OwnLine> shown) {
        var movable = list.list().isOfTheWorld() ? List.<OwnLine>of()
                : list.offered().stream().filter(line -> !line.isOther()).toList();
        return new ListPage(ListPath.of(list.list()), name,
                ordered(list, list.offered()).filter(shown).map(line -> line(line, moves(movable, line, whole)))
                        .toList(),
                ordered(list, list.retired()).filter(shown).map(line -> line(line, new Moves(false, false))).toList(),
                whole,
                FormStamp.fresh(list.revision()));
    }

    /** Places by their name in the page's language, other lists as they are kept. */
    private static Stream<OwnLine> ordered(OwnList list, List<OwnLine> lines) {
        var language = LocaleContextHolder.getLocale();
        return list.list().isOfTheWorld() ? lines.stream().sorted(Comparator.comparing(OwnLine::isOther)
                .thenComparing(line -> ListPage.name(line, language), Collator.getInstance(language)))
                : lines.stream();
    }

    /** What a line is called in this language, or in the other one. */
    static String name(OwnLine line, Locale language) {
        var words = line.words();
        boolean isFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        var own = isFrench ? words.french() : words.english();
        return own.isEmpty() ? isFrench ? words.english() : words.french() : own;
    }

    private static Moves moves(List<OwnLine> movable, OwnLine line, boolean whole) {
        int at = movable.indexOf(line);
        return new Moves(whole && at > 0, whole && at >= 0 && at < movable.size() - 1);
    }

    private static Line line(OwnLine line, Moves moves) {
        var words = line.words();
        var heading = line.heading().isEmpty() || WorldCode.isPart(line.heading()) ? null
                : "lists.heading." + line.heading();
        return new Line(line.code().word(), words.english(), words.french(), String.join(", ", words.localWords()),
                heading, moves, line.isOther());
    }

    /** How many lines are shown. */
    public int shown() {
        return offered.size() + retired.size();
    }
}
