package org.kinward.web.access.upkeep;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.upkeep.ClosingReason;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;

/**
 * What is closed, what hangs on it, and whether it may be closed now.
 *
 * @param kind
 *            {@code agency}, {@code team}, {@code place}, {@code room} or {@code person}
 * @param held
 *            whether it must stay open
 * @param action
 *            where the form is sent
 */
record ClosePage(String kind, String name, List<Words> hanging, boolean held, String action, String back) {

    ClosePage {
        hanging = List.copyOf(hanging);
    }

    static List<Words> words(Hanging hanging, String kind) {
        var words = new ArrayList<Words>();
        add(words, "person".equals(kind) ? "led" : "children", hanging.children());
        add(words, "drafts", hanging.drafts());
        add(words, "places", hanging.places());
        add(words, "rooms", hanging.rooms());
        add(words, "people", hanging.people());
        add(words, "tasks", hanging.tasks());
        if (words.isEmpty()) {
            words.add(Words.keyed("admin.hanging.nothing"));
        }
        return words;
    }

    public List<Option> reasons() {
        return Option.all(ClosingReason.values());
    }

    private static void add(List<Words> words, String what, long count) {
        if (count > 0) {
            words.add(
                    Words.keyed(count < Hanging.MOST ? "admin.hanging." + what : "admin.hanging.many." + what, count));
        }
    }
}
