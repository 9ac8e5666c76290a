package org.kinward.web.intake.sealed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.springframework.stereotype.Component;

/**
 * What others have told, in their words, read again so that the child is not asked again (F16). While it is a draft
 * everybody who takes the child in may read it; of a record it is part of the story, for the lead worker and the
 * managers of the place.
 */
@Component
public class ToldTexts {

    private final Vault vault;

    ToldTexts(Vault vault) {
        this.vault = vault;
    }

    /** Whether there is something that this person may read. */
    public static boolean mayRead(Opened opened, List<HeldField> held, Actor actor) {
        return (opened.isDraft() || WhoLeads.is(actor, opened))
                && held.stream().anyMatch(one -> one.field() == VaultField.ACCOUNT_TEXT);
    }

    /** The words of these accounts by their slot; every look is in the vault's trail. */
    public Map<Integer, String> read(Opened opened, List<Integer> accounts, Actor actor) {
        var texts = new TreeMap<Integer, String>();
        for (int account : accounts) {
            var slot = new VaultSlot(opened.intake().reference(), VaultField.ACCOUNT_TEXT, account);
            if (vault.show(slot, actor) instanceof Shown.Value(var text)) {
                texts.put(account, text.clear());
            }
        }
        return texts;
    }
}
