package org.kinward.core.identity;

import org.kinward.core.reference.ReferenceNumber;

/**
 * Where one detail of one child is kept.
 *
 * @param child
 *            whose detail it is
 * @param field
 *            which kind of detail
 * @param item
 *            0 for a detail there is one of; counts up for details there may be many of, such as relatives' names
 */
public record VaultSlot(ReferenceNumber child, VaultField field, int item) {

    /** More of one kind than anybody ever writes down about one child. */
    public static final int MOST_ITEMS = 200;

    public VaultSlot {
        if (item < 0 || item >= MOST_ITEMS) {
            throw new IllegalArgumentException("items count from 0 to " + (MOST_ITEMS - 1));
        }
    }

    /** The slot of a detail there is one of. */
    public static VaultSlot of(ReferenceNumber child, VaultField field) {
        return new VaultSlot(child, field, 0);
    }
}
