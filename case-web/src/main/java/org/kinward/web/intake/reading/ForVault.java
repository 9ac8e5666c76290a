package org.kinward.web.intake.reading;

import java.util.List;

import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;

/**
 * Details of a form that go to the vault and never to casework. Details already held are not shown back, so a line left
 * blank changes nothing.
 *
 * @param firstItem
 *            the slot of the first text; {@link #NEXT} when the texts stand beside those that are held already
 */
public record ForVault(VaultField field, int firstItem, List<VaultText> texts) {

    /** Beside what is held. */
    public static final int NEXT = -1;

    public ForVault {
        texts = List.copyOf(texts);
    }

    /** One detail, in the place of what was held in that slot. */
    public static ForVault at(VaultField field, int item, VaultText text) {
        return new ForVault(field, item, List.of(text));
    }

    /** Takes back whatever is held. */
    public static ForVault emptied(VaultField field) {
        return new ForVault(field, 0, List.of());
    }
}
