package org.kinward.web.casefile;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;

/** Which detail was pressed. Whatever no button of ours sends is a page that is not there. */
record ShowForm(@Nullable String wanted, @Nullable String number) {

    Optional<VaultField> field() {
        return Arrays.stream(VaultField.values()).filter(field -> field.name().equals(wanted)).findFirst();
    }

    int item() {
        try {
            var item = number == null ? 0 : Integer.parseInt(number);
            if (item >= 0 && item < VaultSlot.MOST_ITEMS) {
                return item;
            }
        } catch (NumberFormatException notOurs) {
            throw new NotThere();
        }
        throw new NotThere();
    }
}
