package org.kinward.web.intake.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.reading.ForVault;
import org.springframework.stereotype.Component;

/**
 * Writes the part of a sheet that belongs to the vault, before casework decides (SECURITY section 2.2). The same sheet
 * sent twice writes the same slots with the same revision, so nothing is doubled.
 */
@Component
public class VaultFirst {

    private final Vault vault;

    VaultFirst(Vault vault) {
        this.vault = vault;
    }

    /** What is held of these fields, without values. */
    public List<HeldField> held(ReferenceNumber child, Actor actor) {
        return vault.held(child, actor);
    }

    /** Keeps everything; the first refusal ends it. Empty when there is nothing to keep. */
    public Optional<Kept> keep(List<ForVault> details, ReferenceNumber child, Revision seen, Actor actor) {
        if (details.isEmpty()) {
            return Optional.empty();
        }
        var next = new Revision(seen.number() + 1);
        for (var entry : entries(details, child, seen, vault.held(child, actor))) {
            var kept = vault.keep(new VaultEntry(entry.slot(), next, entry.value()), actor);
            if (!(kept instanceof Kept.Done)) {
                return Optional.of(kept);
            }
        }
        return Optional.of(new Kept.Done());
    }

    private static List<VaultEntry> entries(List<ForVault> details, ReferenceNumber child, Revision seen,
            List<HeldField> held) {
        var entries = new ArrayList<VaultEntry>();
        for (var detail : details) {
            int first = detail.firstItem() == ForVault.NEXT ? next(held, detail.field(), seen) : detail.firstItem();
            for (int text = 0; text < detail.texts().size(); text++) {
                entries.add(VaultEntry.of(new VaultSlot(child, detail.field(), first + text), seen,
                        detail.texts().get(text)));
            }
            held.stream().filter(one -> detail.firstItem() != ForVault.NEXT && one.field() == detail.field()
                    && standsAlone(detail.field()) && one.item() >= first + detail.texts().size())
                    .forEach(one -> entries
                            .add(VaultEntry.emptied(new VaultSlot(child, one.field(), one.item()), seen)));
        }
        return entries;
    }

    /** Of these there is one value only; whatever stands in a further slot was merged into it. */
    private static boolean standsAlone(VaultField field) {
        return field == VaultField.HEALTH_SIGNS || field == VaultField.SEX_DETAIL;
    }

    /** What a first try of this very sheet has left behind is written over, not written beside. */
    private static int next(List<HeldField> held, VaultField field, Revision seen) {
        return held.stream().filter(one -> one.field() == field && one.revision().number() <= seen.number())
                .mapToInt(HeldField::item).max().orElse(-1) + 1;
    }
}
