package org.kinward.web.returning.family;

/** Whether a home lies across a border. */
enum Across {
    NO, YES;

    static Across of(boolean abroad) {
        return abroad ? YES : NO;
    }
}
