package org.kinward.core.intake.label;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** Opens the draft of a child who wears a label, and uses the label up, in one transaction. */
public class OpenLabelled {

    private final OpenDraft drafts;

    private final LabelSheets labels;

    private final DoneOnce once;

    public OpenLabelled(OpenDraft drafts, LabelSheets labels, DoneOnce once) {
        this.drafts = drafts;
        this.labels = labels;
        this.once = once;
    }

    /**
     * Opens it once for one form: pressed twice, it is the draft of the first press.
     *
     * @throws LabelRefused
     *             if the number is on no label of the agency, or the label was used or void
     */
    @Transactional
    public Optional<IntakeId> openOnce(DraftIntake draft, OnceKey stamp) {
        return switch (once.claim(stamp, draft.start().by(), draft.id().value().toString())) {
            case DoneOnce.Claim.Done(var result) -> Optional.of(new IntakeId(UUID.fromString(result)));
            case DoneOnce.Claim.OtherRequest _ -> Optional.empty();
            case DoneOnce.Claim.Fresh _ -> Optional.of(open(draft).id());
        };
    }

    /**
     * Opens the draft with its label.
     *
     * @throws LabelRefused
     *             as above
     */
    @Transactional
    public DraftIntake open(DraftIntake draft) {
        var held = labels.hold(draft.reference()).filter(label -> label.agency().equals(draft.home().agency()));
        return switch (held.map(LabelSheets.Held::state).orElse(null)) {
            case null -> throw new LabelRefused(StartLabelled.Why.NO_LABEL);
            case USED -> throw new LabelRefused(StartLabelled.Why.USED);
            case VOID -> throw new LabelRefused(StartLabelled.Why.VOID);
            case UNUSED -> use(drafts.open(draft));
        };
    }

    private DraftIntake use(DraftIntake opened) {
        if (!labels.use(opened.reference(), opened.start().by(), opened.start().at())) {
            throw new LabelRefused(StartLabelled.Why.USED);
        }
        return opened;
    }
}
