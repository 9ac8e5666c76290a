package org.kinward.web.casefile;

import org.kinward.core.child.SealedSex;
import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/** How a detail that was opened is said: what is kept as a code has words of its own. */
public final class ClearWords {

    private ClearWords() {
    }

    public static Words of(VaultField field, String clear) {
        return field == VaultField.SEX_DETAIL
                ? SealedSex.decode(clear).map(Words::of).orElseGet(() -> Words.said(clear)) : Words.said(clear);
    }
}
