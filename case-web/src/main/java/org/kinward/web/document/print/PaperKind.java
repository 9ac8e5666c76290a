package org.kinward.web.document.print;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.audit.AuditObject;
import org.kinward.reporting.casefile.CaseHead;

/** A paper of a child that can be printed, and the page on which it is. */
enum PaperKind {
    /** The two pages of a visit as boxes and lines. */
    VISIT_SHEET(AuditObject.VISIT_SHEET, null, false),
    /** It asks why by itself, and writes itself down. */
    FOLLOW_UP_CARD(AuditObject.FOLLOW_UP_CARD, "/card", true),
    /** The same. */
    HAND_OVER_RECEIPT(AuditObject.HAND_OVER_RECEIPT, "/receipt", true),
    /** The child's own copy of the plan. */
    CHILDS_PLAN(AuditObject.CHILDS_PLAN, "/plan/mine", false),
    /** Letters of the referrals of this child. */
    REFERRAL_LETTER(AuditObject.REFERRAL, "/referrals", false),
    /** What the child may carry. */
    CONTACT_CARD(AuditObject.CONTACT_CARD, "/contact-card/print", true);

    private final AuditObject object;
    private final @Nullable String page;
    private final boolean onShift;

    PaperKind(AuditObject object, @Nullable String page, boolean onShift) {
        this.object = object;
        this.page = page;
        this.onShift = onShift;
    }

    /** What this person may print. */
    static List<PaperKind> all(boolean leads) {
        return Arrays.stream(values()).filter(one -> leads || one.onShift).toList();
    }

    /** As the trail calls it. */
    AuditObject object() {
        return object;
    }

    /** Whether its own page takes the purpose and writes the print down. */
    boolean tellsItself() {
        return this == FOLLOW_UP_CARD || this == HAND_OVER_RECEIPT;
    }

    /** Where it is printed; empty for the visit sheet, which is the answer itself. */
    String view(CaseHead head, UUID file) {
        return tellsItself() ? "forward:/intake/" + head.ids().intake() + page : "redirect:/c/" + file + page;
    }
}
