package org.kinward.web.casefile.former;

import java.util.Arrays;
import java.util.List;

import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.web.casefile.ClearWords;
import org.kinward.web.shell.page.Words;

/** The kinds of details that are sealed, and how what they held is said in words. */
final class SealedKinds {

    private SealedKinds() {
    }

    static List<VaultField> all() {
        return Arrays.stream(VaultField.values()).filter(field -> field.compartment() != Compartment.IDENTITY)
                .toList();
    }

    static List<Words> said(VaultField field, String clear) {
        return ClearWords.of(field, clear);
    }
}
