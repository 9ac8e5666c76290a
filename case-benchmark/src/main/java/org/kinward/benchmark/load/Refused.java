package org.kinward.benchmark.load;

/** The program did not give the answer that was asked for. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String what) {
        super(what);
    }
}
