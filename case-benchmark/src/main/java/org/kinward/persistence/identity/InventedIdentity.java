package org.kinward.persistence.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kinward.core.access.AgencyId;
import org.kinward.core.answer.Revision;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Locks an invented name exactly as the vault locks a real one. Stands in the vault's package, because the vault shows
 * its form to nobody else; the module is never shipped.
 */
public final class InventedIdentity {

    /** A row of {@code identity.held_value} and the hashes by which it is found. */
    public record LockedName(UUID row, byte[] ciphertext, List<byte[]> hashes) {
    }

    private final ChildKeys keys;
    private final SearchHashes hashes;

    public InventedIdentity(ChildKeys keys, SearchHashes hashes) {
        this.keys = keys;
        this.hashes = hashes;
    }

    public LockedName lock(ReferenceNumber child, AgencyId agency, UUID row, String name) {
        var key = keys.keyFor(child, Compartment.IDENTITY, agency).orElseThrow();
        var label = VaultRows.ValueRow.label(new VaultSlot(child, VaultField.NAME_USED, 0), row, Revision.NEW);
        var kind = SearchWords.Kind.NAME;
        var found = hashes.hashes(kind.word(), agency, child, SearchWords.of(kind, name));
        return new LockedName(row, key.lock(name.getBytes(StandardCharsets.UTF_8), label), found);
    }
}
