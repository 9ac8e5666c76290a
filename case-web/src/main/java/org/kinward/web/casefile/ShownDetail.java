package org.kinward.web.casefile;

import java.util.List;

import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/**
 * One detail on its way to the screen. It prints itself as hidden.
 *
 * @param clear
 *            a line for each thing that it says; none if it says nothing
 * @param about
 *            what is known beside it and is no secret
 */
record ShownDetail(String key, List<Words> clear, List<Words> about) {

    ShownDetail {
        clear = List.copyOf(clear);
        about = List.copyOf(about);
    }

    /** What is kept as a code is said in words. */
    static ShownDetail of(VaultField field, String clear) {
        return new ShownDetail("casefile.shown." + field, ClearWords.of(field, clear), List.of());
    }

    /** With words that were found elsewhere. */
    static ShownDetail said(VaultField field, Words words) {
        return new ShownDetail("casefile.shown." + field, List.of(words), List.of());
    }

    static ShownDetail nothing(VaultField field) {
        return new ShownDetail("casefile.shown." + field, List.of(), List.of());
    }

    /** The same, with who told it and when. */
    ShownDetail told(List<Words> lines) {
        return new ShownDetail(key, clear, lines);
    }

    @Override
    public String toString() {
        return "ShownDetail[hidden]";
    }
}
