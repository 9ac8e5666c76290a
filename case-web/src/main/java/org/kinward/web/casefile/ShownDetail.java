package org.kinward.web.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SealedSex;
import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/**
 * One detail on its way to the screen. It prints itself as hidden.
 *
 * @param about
 *            what is known beside it and is no secret
 */
record ShownDetail(String key, @Nullable Words clear, List<Words> about) {

    /** What is kept as a code is said in words. */
    static ShownDetail of(VaultField field, String clear) {
        var said = field == VaultField.SEX_DETAIL
                ? SealedSex.decode(clear).map(Words::of).orElseGet(() -> Words.said(clear)) : Words.said(clear);
        return new ShownDetail("casefile.shown." + field, said, List.of());
    }

    static ShownDetail nothing(VaultField field) {
        return new ShownDetail("casefile.shown." + field, null, List.of());
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
