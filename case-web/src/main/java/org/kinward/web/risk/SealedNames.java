package org.kinward.web.risk;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.springframework.stereotype.Component;

/** Names of other people around a child, one after the other in the vault: none takes the place of another one. */
@Component
public class SealedNames {

    private final Vault vault;

    public SealedNames(Vault vault) {
        this.vault = vault;
    }

    /**
     * Where such names lie.
     *
     * @param first
     *            the lowest slot of them
     */
    public record Kind(VaultField field, int first) {
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It lies in this slot. */
        record Sealed(int as) implements Outcome {
        }

        /** Only who cares for the child directly writes names about it. */
        record NotInCare() implements Outcome {
        }

        /** Somebody sealed another name in the same moment. */
        record Faster() implements Outcome {
        }

        /** No slot is left. */
        record Full() implements Outcome {
        }
    }

    /** Seals a name in the next free slot; the name that was sealed last is there already. */
    public Outcome seal(Kind kind, VaultText name, ReferenceNumber child, Actor by) {
        var last = vault.held(child, by).stream()
                .filter(one -> one.field() == kind.field() && one.item() >= kind.first()).mapToInt(HeldField::item)
                .max();
        if (last.isPresent() && isAt(new VaultSlot(child, kind.field(), last.getAsInt()), name, by)) {
            return new Outcome.Sealed(last.getAsInt());
        }
        int next = last.orElse(kind.first() - 1) + 1;
        return next < VaultSlot.MOST_ITEMS ? keep(entry(new VaultSlot(child, kind.field(), next), name), by)
                : new Outcome.Full();
    }

    private Outcome keep(VaultEntry entry, Actor by) {
        return switch (vault.keep(entry.ifFree(), by)) {
            case Kept.Done _ -> new Outcome.Sealed(entry.slot().item());
            case Kept.Stale _ -> new Outcome.Faster();
            case Kept.NotInCare _ -> new Outcome.NotInCare();
            case Kept.Ended _ -> throw new NotThere();
        };
    }

    /** Whether this very name lies there. */
    public boolean isAt(VaultSlot slot, VaultText name, Actor by) {
        return vault.keep(entry(slot, name).asSentAgain(), by) instanceof Kept.Done;
    }

    private static VaultEntry entry(VaultSlot slot, VaultText name) {
        return VaultEntry.of(slot, new Revision(1), name);
    }
}
