package org.kinward.core.intake.label;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** Who cares for the children of a place now makes a sheet of labels and gives it to a named person (F24). */
public class MakeLabelSheet {

    /** What came of it. */
    public enum Outcome {
        MADE, NOT_THERE
    }

    /**
     * For which place, and for whom.
     *
     * @param id
     *            the key of the form: the same form makes one sheet
     */
    public record Request(LabelSheet.Id id, PlaceId place, PersonId givenTo) {
    }

    private final LabelSheets sheets;

    private final ReserveNumber numbers;

    private final DoneOnce once;

    private final AuditTrail trail;

    public MakeLabelSheet(LabelSheets sheets, ReserveNumber numbers, DoneOnce once, AuditTrail trail) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.once = once;
        this.trail = trail;
    }

    /** Makes the sheet once for each form. Its numbers are reserved in the same transaction: no sheet, no numbers. */
    @Transactional
    public Outcome make(Request request, Actor by, Instant now) {
        if (!by.places().inCare().contains(request.place())) {
            return Outcome.NOT_THERE;
        }
        var id = request.id();
        var stamp = new OnceKey(id.value(), "labels " + request.place().value() + " " + request.givenTo().value());
        return switch (once.claim(stamp, by.person(), id.value().toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.MADE;
            case DoneOnce.Claim.OtherRequest _ -> Outcome.NOT_THERE;
            case DoneOnce.Claim.Fresh _ -> {
                sheets.add(new LabelSheet(id, new LabelSheet.Home(by.agency(), request.place()), request.givenTo(),
                        new LabelSheet.Made(by.person(), now),
                        LabelSheet.unused(numbers.together(LabelSheet.SIZE))));
                trail.record(AuditEntry.done(AuditAction.LABELS_CHANGED, AuditObject.LABEL_SHEET, id.value())
                        .forPurpose("made"));
                yield Outcome.MADE;
            }
        };
    }
}
