package org.kinward.web.intake.latersheet;

import java.util.List;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.later.KnownSigns;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.Listed;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;

/** Which lines of a checklist other pages of the record answer already, in words: nobody asks the child again. */
public final class KnownSignWords {

    private KnownSignWords() {
    }

    /**
     * One line.
     *
     * @param page
     *            message key of the page that says it
     */
    public record Known(Words line, String page) {
    }

    /** The lines of this checklist that these pages answer, in its order. */
    public static List<Known> of(List<IntakePage> pages, CodeList list, ListedWords words) {
        var known = KnownSigns.in(pages);
        return words.lines(list).stream().map(line -> line.code()).map(Code::word).filter(known::containsKey)
                .map(code -> new Known(words.words(list, Listed.of(new Code(code))),
                        title(known.getOrDefault(code, IntakePage.class))))
                .toList();
    }

    private static String title(Class<? extends IntakePage> page) {
        var word = PageColumn.word(page).replace('_', '-');
        if (word.equals("child-paper")) {
            return "days.papers";
        }
        return "intake." + (word.equals("adult-with-child") ? "adult" : word) + ".title";
    }
}
