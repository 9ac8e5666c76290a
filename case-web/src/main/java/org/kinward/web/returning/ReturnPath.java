package org.kinward.web.returning;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about going home. */
public final class ReturnPath {

    public static final String RETURN = CasePath.CASE + "/return";

    private ReturnPath() {
    }

    public static String of(UUID file) {
        return "/c/" + file + "/return";
    }

    /** One page of them. */
    public static String of(UUID file, String page) {
        return of(file) + "/" + page;
    }
}
