package org.kinward.benchmark.visit;

/** The program did not give the answer that was asked for. The message names no record, so that equal ones add up. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    public Refused(String what) {
        super(what.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
    }
}
