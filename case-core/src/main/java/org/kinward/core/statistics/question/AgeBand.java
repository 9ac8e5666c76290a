package org.kinward.core.statistics.question;

/** Full years from one to another, both included; the end may still come before the start. */
public record AgeBand(int from, int to) {

    boolean endsBeforeStart() {
        return to < from;
    }

    boolean has(int years) {
        return from <= years && years <= to;
    }

    /** As it is written: 6-11, or 7 for a single year. */
    public String code() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}
