package org.kinward.reporting.child;

/** Ages by which a list is narrowed, by the best single year today. Nothing is ever stored by band. */
public enum AgeBand {
    UNDER_6(0, 5), FROM_6_TO_11(6, 11), FROM_12_TO_14(12, 14), FROM_15_TO_17(15, 17), FROM_18(18, 200),
    /** No age was told yet. */
    NOT_KNOWN(-1, -1);

    private final int from;

    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
