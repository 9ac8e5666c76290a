package org.kinward.core.intake.label;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Makes one unused label void, or all that are left of a sheet; their numbers are never given to a child. */
public class VoidLabels {

    /** What came of it. */
    public enum Outcome {
        VOID, NOT_THERE
    }

    /**
     * What is void from now on.
     *
     * @param only
     *            one label; empty for all that are left
     */
    public record Request(LabelSheet.Id sheet, Optional<ReferenceNumber> only, VoidReason why, OnceKey stamp) {

        /** What the form asks for, in a canonical text. */
        public static String asked(LabelSheet.Id sheet, Optional<ReferenceNumber> only, VoidReason why) {
            return "void " + sheet.value() + " " + only.map(ReferenceNumber::symbols).orElse("all") + " " + why;
        }
    }

    private final LabelSheets sheets;

    private final ReferenceNumbers numbers;

    private final DoneOnce once;

    private final AuditTrail trail;

    public VoidLabels(LabelSheets sheets, ReferenceNumbers numbers, DoneOnce once, AuditTrail trail) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Makes them void once for each form.
     *
     * @throws StaleRevision
     *             if nothing was left: somebody was faster, and nothing is changed
     */
    @Transactional
    public Outcome makeVoid(Request request, Actor by, Instant now) {
        var found = sheets.find(request.sheet()).filter(sheet -> by.places().inCare().contains(sheet.home().place()));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (once.claim(request.stamp(), by.person(), request.sheet().value().toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.VOID;
            case DoneOnce.Claim.OtherRequest _ -> Outcome.NOT_THERE;
            case DoneOnce.Claim.Fresh _ -> {
                retire(meant(found.get(), request), new LabelSheets.Voided(by.person(), now, request.why()));
                trail.record(AuditEntry.done(AuditAction.LABELS_CHANGED, AuditObject.LABEL_SHEET,
                        request.sheet().value()).forPurpose(request.why().name().toLowerCase(Locale.ROOT)));
                yield Outcome.VOID;
            }
        };
    }

    private static Set<ReferenceNumber> meant(LabelSheet sheet, Request request) {
        return sheet.labels().stream().filter(Label::isUnused).map(Label::number)
                .filter(number -> request.only().isEmpty() || request.only().get().equals(number))
                .collect(Collectors.toSet());
    }

    private void retire(Set<ReferenceNumber> meant, LabelSheets.Voided decision) {
        var done = sheets.makeVoid(meant, decision);
        if (done.isEmpty()) {
            throw new StaleRevision();
        }
        numbers.retire(done);
    }
}
