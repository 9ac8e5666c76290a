package org.kinward.web.intake.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.web.child.SameName;
import org.kinward.web.intake.reading.ForVault;
import org.springframework.stereotype.Component;

/**
 * Writes the part of a sheet that belongs to the vault, before casework decides (SECURITY section 2.2). The same sheet
 * sent twice writes the same slots with the same revision, so nothing is doubled.
 */
@Component
public class VaultFirst {

    private final Vault vault;
    private final SameName same;

    VaultFirst(Vault vault, SameName same) {
        this.vault = vault;
        this.same = same;
    }

    /** Records of other children with a name or a phone that was kept just now (F53). */
    public List<UUID> alike(List<ForVault> kept, ReferenceNumber child, Actor actor) {
        return WrittenLater.searches(kept).stream().flatMap(known -> same.files(known, child, actor).stream())
                .distinct().limit(SameName.MOST).toList();
    }

    /** What is held of these fields, without values. */
    public List<HeldField> held(ReferenceNumber child, Actor actor) {
        return vault.held(child, actor);
    }

    /** Keeps everything; the first refusal ends it. */
    public Kept keep(List<ForVault> details, ReferenceNumber child, Revision seen, Actor actor) {
        return each(details.isEmpty() ? List.of() : entries(details, child, seen, vault.held(child, actor)), actor);
    }

    /** Takes out again what {@link #keep} has just kept of this form, because casework has refused it. */
    public void takeOut(List<ForVault> details, ReferenceNumber child, Revision seen, Actor actor) {
        entries(details, child, seen, vault.held(child, actor)).stream().filter(entry -> entry.value().isPresent())
                .forEach(entry -> vault.keep(entry.asRefused(), actor));
    }

    /**
     * Whether everything of a form that is out of date is held in its slots already, because the form was sent before.
     * Writes nothing: what somebody else has kept since stays as it is.
     */
    public Kept keptBefore(List<ForVault> details, ReferenceNumber child, Revision seen, Actor actor) {
        return each(entries(details, child, seen, vault.held(child, actor)).stream().map(VaultEntry::asSentAgain)
                .toList(), actor);
    }

    /** Whether the account in this slot was told in these very words. */
    public boolean isAccount(VaultSlot account, String words, Actor actor) {
        return vault.keep(VaultEntry.of(account, Revision.NEW, new VaultText(words)).asSentAgain(),
                actor) instanceof Kept.Done;
    }

    private Kept each(List<VaultEntry> entries, Actor actor) {
        for (var entry : entries) {
            var kept = vault.keep(entry, actor);
            if (!(kept instanceof Kept.Done)) {
                return kept;
            }
        }
        return new Kept.Done();
    }

    private static List<VaultEntry> entries(List<ForVault> details, ReferenceNumber child, Revision seen,
            List<HeldField> held) {
        var entries = new ArrayList<VaultEntry>();
        var next = new Revision(seen.number() + 1);
        for (var detail : details) {
            int first = detail.firstItem() == ForVault.NEXT ? next(held, detail.field(), seen) : detail.firstItem();
            for (int text = 0; text < detail.texts().size(); text++) {
                entries.add(VaultEntry.of(new VaultSlot(child, detail.field(), first + text), next,
                        detail.texts().get(text)));
            }
            held.stream().filter(one -> detail.firstItem() != ForVault.NEXT && one.field() == detail.field()
                    && standsAlone(detail.field()) && one.item() >= first + detail.texts().size())
                    .forEach(one -> entries
                            .add(VaultEntry.emptied(new VaultSlot(child, one.field(), one.item()), next)));
        }
        return entries;
    }

    /** Of these there is one value only; whatever stands in a further slot was merged into it. */
    private static boolean standsAlone(VaultField field) {
        return field == VaultField.HEALTH_SIGNS || field == VaultField.HEALTH_APART || field == VaultField.SEX_DETAIL;
    }

    /** What a first try of this very sheet has left behind is written over, not written beside. */
    private static int next(List<HeldField> held, VaultField field, Revision seen) {
        return held.stream().filter(one -> one.field() == field && one.revision().number() <= seen.number())
                .mapToInt(HeldField::item).max().orElse(-1) + 1;
    }
}
