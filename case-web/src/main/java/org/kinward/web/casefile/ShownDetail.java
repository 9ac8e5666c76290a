package org.kinward.web.casefile;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SealedSex;
import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/** One detail on its way to the screen. It prints itself as hidden. */
record ShownDetail(String key, @Nullable Words clear) {

    /** What is kept as a code is said in words. */
    static ShownDetail of(VaultField field, String clear) {
        var said = field == VaultField.SEX_DETAIL
                ? SealedSex.decode(clear).map(Words::of).orElseGet(() -> Words.said(clear)) : Words.said(clear);
        return new ShownDetail("casefile.shown." + field, said);
    }

    static ShownDetail nothing(VaultField field) {
        return new ShownDetail("casefile.shown." + field, null);
    }

    @Override
    public String toString() {
        return "ShownDetail[hidden]";
    }
}
