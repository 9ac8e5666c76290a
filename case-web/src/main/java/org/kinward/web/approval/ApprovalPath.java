package org.kinward.web.approval;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about approvals. */
public final class ApprovalPath {

    static final String ALL = "/approvals";

    static final String OF_CHILD = CasePath.CASE + "/approvals";

    static final String ANSWER = OF_CHILD + "/answer";

    private ApprovalPath() {
    }

    /** The requests about one child. */
    public static String ofChild(UUID file) {
        return "/c/" + file + "/approvals";
    }

    /** One request. */
    public static String one(UUID file, UUID approval) {
        return ofChild(file) + "/answer?request=" + approval;
    }

    /** Where the thing itself is read. */
    static String thing(SubjectKind kind, UUID file) {
        return "/c/" + file + switch (kind) {
            case ASSESSMENT -> "/needs";
            case PLAN -> "/plan";
            case RETURN -> "/return";
            case CLOSING -> "/close";
        };
    }

    /**
     * An id as it came in a form or an address.
     *
     * @throws NotThere
     *             if it is none
     */
    static ApprovalId id(String typed) {
        try {
            return new ApprovalId(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
