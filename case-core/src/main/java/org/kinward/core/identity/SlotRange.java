package org.kinward.core.identity;

/**
 * Which slots of a kind belong to which form. This is the one place that says it, so that two forms that add to the same kind
 * never meet. What stands in such a slot is never written over: one more detail takes the next slot.
 */
public enum SlotRange {
    /** What was said of suspected persons when many children came at once, in free words for each child. */
    SUSPECTS_OF_EVENT(VaultField.SUSPECTED_PERSON, 0, 99),
    /** Suspected persons of one child, written down one by one. */
    SUSPECTS_OF_CHILD(VaultField.SUSPECTED_PERSON, 100, 199);

    private final VaultField field;
    private final int first;
    private final int last;

    SlotRange(VaultField field, int first, int last) {
        this.field = field;
        this.first = first;
        this.last = last;
    }

    public VaultField field() {
        return field;
    }

    /** The lowest slot of it. */
    public int first() {
        return first;
    }

    /** The highest slot of it. */
    public int last() {
        return last;
    }

    /** Whether this slot is one of it. */
    public boolean has(int item) {
        return item >= first && item <= last;
    }
}
