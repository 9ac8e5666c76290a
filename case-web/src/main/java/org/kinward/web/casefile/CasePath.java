package org.kinward.web.casefile;

/** Addresses of a case file; the surrogate is all that they carry. */
public final class CasePath {

    /** An address that is not shaped like one of ours is no page, like every other that is not there. */
    public static final String CASE = "/c/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private CasePath() {
    }
}
