package org.kinward.web.followup;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about following a child up. */
public final class FollowUpPath {

    public static final String FOLLOW_UP = CasePath.CASE + "/follow-up";

    private FollowUpPath() {
    }

    public static String of(UUID file) {
        return "/c/" + file + "/follow-up";
    }

    /** One page of them. */
    public static String of(UUID file, String page) {
        return of(file) + "/" + page;
    }
}
