package org.kinward.web.consent.asking;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.stereotype.Component;

/** Writes who answers: the name to the vault first, then casework decides (SECURITY section 2.2). */
@Component
class WhoDesk {

    private final Vault vault;

    private final NameWhoAnswers name;

    WhoDesk(Vault vault, NameWhoAnswers name) {
        this.vault = vault;
        this.name = name;
    }

    /** Who answered before, whose child it is, and what time it is now. */
    record Before(WhoAnswers who, ReferenceNumber child, Instant now) {
    }

    /**
     * Keeps the name and then who it is.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen
     */
    NameWhoAnswers.Outcome write(NameWhoAnswers.Request request, Optional<VaultText> text, Before before, Actor by) {
        var refused = NameWhoAnswers.refusal(request, before.now());
        if (refused.isEmpty() && before.who().revision().equals(request.who().revision())) {
            keep(request.who(), text, before, by);
        }
        return name.name(request, by, before.now());
    }

    /** Another person's name does not stay when somebody else answers from now on. */
    private void keep(WhoAnswers who, Optional<VaultText> text, Before before, Actor by) {
        var slot = VaultSlot.of(before.child(), VaultField.WHO_ANSWERS_NAME);
        var next = new Revision(who.revision().number() + 1);
        if (text.isEmpty() && who.kind() == before.who().kind()) {
            return;
        }
        var entry = text.map(clear -> VaultEntry.of(slot, next, clear)).orElseGet(() -> VaultEntry.emptied(slot, next));
        switch (vault.keep(entry, by)) {
            case Kept.Done _ -> {
            }
            case Kept.Stale _ -> throw new StaleRevision();
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        }
    }
}
