package org.kinward.web.shelter;

import java.util.UUID;

import org.kinward.core.access.PlaceId;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages of a house; surrogates are all that they carry. */
public final class HousePath {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    public static final String PLACE = "/places/{place:" + ID + "}";

    /** The search for one child, by its intake. */
    public static final String MISSING = "/missing/{id:" + ID + "}";

    /** What happened in a house, one by one. */
    public static final String INCIDENT = "/incidents/{id:" + ID + "}";

    public static final String STAY = CasePath.CASE + "/stay";

    /** Who came to one child. */
    public static final String VISITORS = CasePath.CASE + "/visitors";

    /** Ways of one child out of the house. */
    public static final String OUTINGS = CasePath.CASE + "/outings";

    private HousePath() {
    }

    /** One page of a house. */
    public static String house(PlaceId place, String page) {
        return "/places/" + place.value() + "/" + page;
    }

    public static String missing(UUID intake) {
        return "/missing/" + intake;
    }

    public static String incident(UUID incident) {
        return "/incidents/" + incident;
    }

    public static String outings(UUID file) {
        return "/c/" + file + "/outings";
    }

    public static String stay(UUID file) {
        return "/c/" + file + "/stay";
    }

    /** One page about a stay. */
    public static String stay(UUID file, String page) {
        return stay(file) + "/" + page;
    }
}
