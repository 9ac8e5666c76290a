package org.kinward.web.needs;

import java.util.UUID;

import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about what a child needs. */
public final class NeedsPath {

    public static final String NEEDS = CasePath.CASE + "/needs";

    private NeedsPath() {
    }

    public static String needs(UUID file) {
        return "/c/" + file + "/needs";
    }

    /** One page about needs. */
    public static String needs(UUID file, String page) {
        return needs(file) + "/" + page;
    }

    /** Where one area of the newest assessment is written. */
    public static String area(UUID file, NeedArea area) {
        return needs(file, "area?area=" + area);
    }

    /** Where one assessment is read whole. */
    public static String whole(UUID file, NeedsAssessmentId id) {
        return needs(file, "whole?assessment=" + id.value());
    }
}
