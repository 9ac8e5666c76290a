package org.kinward.web.closing;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about closing. */
final class ClosingPath {

    static final String CLOSE = CasePath.CASE + "/close";

    static final String REOPEN = CasePath.CASE + "/reopen";

    private ClosingPath() {
    }

    static String close(UUID file) {
        return "/c/" + file + "/close";
    }

    static String reopen(UUID file) {
        return "/c/" + file + "/reopen";
    }
}
