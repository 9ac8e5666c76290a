package org.kinward.web.risk;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shell.page.AddressId;

/** Addresses of the pages about danger and about what opened the door. */
public final class RiskPath {

    public static final String DANGER = CasePath.CASE + "/danger";

    public static final String DOOR = CasePath.CASE + "/door";

    private RiskPath() {
    }

    public static String danger(UUID file) {
        return "/c/" + file + "/danger";
    }

    /** One page about danger. */
    public static String danger(UUID file, String page) {
        return danger(file) + "/" + page;
    }

    public static String door(UUID file) {
        return "/c/" + file + "/door";
    }

    /** One page about what opened the door. */
    public static String door(UUID file, String page) {
        return door(file) + "/" + page;
    }

    /**
     * An id as it came in a form or an address.
     *
     * @throws NotThere
     *             if it is none
     */
    public static UUID id(String typed) {
        return AddressId.of(typed);
    }
}
