package org.kinward.reporting.export;

import java.io.Serial;

/** A table with more rows than a file takes: nothing of it is written. */
public final class TooManyRows extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TooManyRows(long rows, long most) {
        super(rows + " rows where a file takes " + most);
    }
}
