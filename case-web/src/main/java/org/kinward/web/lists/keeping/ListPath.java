package org.kinward.web.lists.keeping;

import java.util.Arrays;
import java.util.Locale;

import org.kinward.core.access.NotThere;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;

/** Addresses of the lists. */
final class ListPath {

    static final String LISTS = "/admin/lists";

    static final String LIST = LISTS + "/{list}";

    private ListPath() {
    }

    static String of(CodeList list) {
        return LISTS + "/" + word(list);
    }

    /**
     * The list of an address.
     *
     * @throws NotThere
     *             if there is none
     */
    static CodeList list(String word) {
        return Arrays.stream(CodeList.values()).filter(list -> word(list).equals(word)).findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * A code that a page of ours has sent.
     *
     * @throws NotThere
     *             if it is none
     */
    static Code code(String word) {
        if (!Code.isCode(word)) {
            throw new NotThere();
        }
        return new Code(word);
    }

    private static String word(CodeList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
