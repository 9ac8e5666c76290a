package org.kinward.web.lists.keeping;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.springframework.web.servlet.ModelAndView;

/** Addresses of the lists. */
final class ListPath {

    static final String LISTS = "/admin/lists";

    static final String WORLD = "/admin/world";

    static final String LIST = LISTS + "/{list}";

    private ListPath() {
    }

    static String of(CodeList list) {
        return LISTS + "/" + word(list);
    }

    /** Where one comes from and goes back to: the list, or of places those that lie together. */
    static String shown(CodeList list, String heading) {
        if (!list.isOfTheWorld()) {
            return of(list);
        }
        return heading.isEmpty() ? WORLD : of(list) + "?in=" + heading(list, heading);
    }

    /** The same after something was done there. */
    static ModelAndView done(CodeList list, String heading) {
        var path = shown(list, heading);
        return new ModelAndView("redirect:" + path + (path.contains("?") ? "&done" : "?done"));
    }

    /**
     * A country or a region of an address, empty if there is none.
     *
     * @throws NotThere
     *             if it is shaped like neither
     */
    static String heading(CodeList list, @Nullable String in) {
        if (in == null || in.isEmpty()) {
            return "";
        }
        if (list == CodeList.REGION ? WorldCode.isCountry(in) : list == CodeList.DISTRICT && WorldCode.isRegion(in)) {
            return in;
        }
        throw new NotThere();
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
