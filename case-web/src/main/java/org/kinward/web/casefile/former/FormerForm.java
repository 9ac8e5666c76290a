package org.kinward.web.casefile.former;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;

/**
 * Which former value was pressed. Whatever no button of ours sends is a page that is not there.
 *
 * @param wanted
 *            name of the sealed kind
 * @param number
 *            0 for the latest, counting back
 */
record FormerForm(@Nullable String wanted, @Nullable String number) {

    Optional<VaultField> field() {
        return SealedKinds.all().stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    int back() {
        try {
            var back = number == null ? 0 : Integer.parseInt(number);
            if (back >= 0 && back < VaultSlot.MOST_ITEMS) {
                return back;
            }
        } catch (NumberFormatException notOurs) {
            throw new NotThere();
        }
        throw new NotThere();
    }
}
