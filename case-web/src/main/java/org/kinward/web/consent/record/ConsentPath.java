package org.kinward.web.consent.record;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about consent. */
public final class ConsentPath {

    public static final String CONSENT = CasePath.CASE + "/consent";

    private ConsentPath() {
    }

    public static String of(UUID file) {
        return "/c/" + file + "/consent";
    }

    /** One page of it. */
    public static String of(UUID file, String page) {
        return of(file) + "/" + page;
    }

    /** The page of one use. */
    public static String row(UUID file, UUID row) {
        return of(file, "row") + "?row=" + row;
    }

    /**
     * An id as it came in a form or an address.
     *
     * @throws NotThere
     *             if it is none
     */
    public static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
