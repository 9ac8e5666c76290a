package org.kinward.web.service;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about services and referrals. */
public final class ServicePath {

    public static final String SERVICES = "/services";

    public static final String REFERRALS = CasePath.CASE + "/referrals";

    public static final String RECEIVED = "/referred";

    private ServicePath() {
    }

    /** One page about one line of the directory. */
    public static String line(String page, UUID line) {
        return SERVICES + "/" + page + "?line=" + line;
    }

    public static String referrals(UUID file) {
        return "/c/" + file + "/referrals";
    }

    /** One page about one referral of a child. */
    public static String referral(UUID file, String page, UUID referral) {
        return referrals(file) + "/" + page + "?referral=" + referral;
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
