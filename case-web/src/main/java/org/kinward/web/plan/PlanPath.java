package org.kinward.web.plan;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about a plan. */
public final class PlanPath {

    public static final String PLAN = CasePath.CASE + "/plan";

    private PlanPath() {
    }

    public static String plan(UUID file) {
        return "/c/" + file + "/plan";
    }

    /** One page about a plan. */
    public static String plan(UUID file, String page) {
        return plan(file) + "/" + page;
    }
}
