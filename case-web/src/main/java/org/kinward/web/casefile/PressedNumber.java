package org.kinward.web.casefile;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.VaultSlot;

/** Which of several details of one kind was pressed. */
public final class PressedNumber {

    private PressedNumber() {
    }

    /**
     * Counts from 0, which is meant when nothing was sent.
     *
     * @throws NotThere
     *             if no button of ours sends it
     */
    public static int read(@Nullable String sent) {
        try {
            var number = sent == null ? 0 : Integer.parseInt(sent);
            if (number >= 0 && number < VaultSlot.MOST_ITEMS) {
                return number;
            }
        } catch (NumberFormatException notOurs) {
            throw new NotThere();
        }
        throw new NotThere();
    }
}
