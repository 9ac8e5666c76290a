package org.kinward.web.lists.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.web.shell.page.Words;

/**
 * The lines of some lists as a page shows them.
 *
 * @param language
 *            of the page
 */
public record ListedWords(Map<CodeList, List<CodeLists.Line>> lists, Locale language) {

    /** For a page that asks nothing of a list. */
    public static final ListedWords NONE = new ListedWords(Map.of(), Locale.ENGLISH);

    public ListedWords {
        lists = Map.copyOf(lists);
    }

    /** These lists, read at once; nothing is read for a page that asks for none. */
    public static ListedWords of(CodeLists lists, Set<CodeList> asked, AgencyId agency, Locale language) {
        return new ListedWords(asked.isEmpty() ? Map.of() : lists.of(asked, agency), language);
    }

    /**
     * What stands on the page for a line.
     *
     * @param lang
     *            its language where that is not the one of the page, else null
     */
    public record Label(String text, @Nullable String lang) {
    }

    /** Every line of a list, retired ones too, in its order. */
    public List<CodeLists.Line> lines(CodeList list) {
        return lists.getOrDefault(list, List.of());
    }

    /**
     * A line as it can be chosen.
     *
     * @param lang
     *            its language where that is not the one of the page, else null
     */
    public record Offer(String value, String text, @Nullable String lang) {
    }

    /** What can be chosen from a list beside words of one's own: neither <em>other</em> nor what is retired. */
    public List<Offer> offered(CodeList list) {
        return lines(list).stream().filter(line -> !line.isRetired() && !line.code().equals(Code.OTHER)).map(line -> {
            var label = label(line);
            return new Offer(line.code().word(), label.text(), label.lang());
        }).toList();
    }

    public Optional<CodeLists.Line> line(CodeList list, Code code) {
        return lines(list).stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The label in the page's language; where nobody has translated it, the other one. */
    public Label label(CodeLists.Line line) {
        var isFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        var own = isFrench ? line.french() : line.english();
        var other = isFrench ? line.english() : line.french();
        if (!own.equals(line.code().word()) || other.equals(own)) {
            return new Label(own, null);
        }
        return new Label(other, (isFrench ? Locale.ENGLISH : Locale.FRENCH).getLanguage());
    }

    /** A code that nobody knows any more is said as it is kept. */
    public Words words(CodeList list, Code code) {
        return Words.said(line(list, code).map(line -> label(line).text()).orElse(code.word()));
    }

    /** What was chosen; of <em>other</em> what was said. */
    public Words words(CodeList list, Listed chosen) {
        return chosen.said().isEmpty() ? words(list, chosen.code()) : Words.keyed("lists.other.said", chosen.said());
    }
}
