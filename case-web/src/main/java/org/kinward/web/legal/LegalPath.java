package org.kinward.web.legal;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of legal help; surrogates are all that they carry. */
public final class LegalPath {

    /** The legal page of one file, for who helps. */
    static final String FILE = "/legal/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    /** What who works on the case sees of it. */
    public static final String DOOR = CasePath.CASE + "/legal";

    private LegalPath() {
    }

    static String file(UUID file) {
        return "/legal/" + file;
    }

    public static String door(UUID file) {
        return "/c/" + file + "/legal";
    }
}
