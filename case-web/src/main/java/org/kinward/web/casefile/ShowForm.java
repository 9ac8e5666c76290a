package org.kinward.web.casefile;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultField;

/** Which detail was pressed. Whatever no button of ours sends is a page that is not there. */
record ShowForm(@Nullable String wanted, @Nullable String number) {

    Optional<VaultField> field() {
        return Arrays.stream(VaultField.values()).filter(field -> field.name().equals(wanted)).findFirst();
    }

    int item() {
        return PressedNumber.read(number);
    }
}
