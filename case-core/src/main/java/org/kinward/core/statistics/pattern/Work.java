package org.kinward.core.statistics.pattern;

/** How much may still be looked at, counted in exchanges: never in seconds, so that the same question has one answer. */
final class Work {

    private long left;

    Work(long left) {
        this.left = left;
    }

    void oneMore() {
        left--;
    }

    boolean isOver() {
        return left <= 0;
    }
}
