package org.kinward.persistence.identity;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/**
 * Locks an invented detail exactly as the vault locks a real one. Stands in the vault's package, because the vault
 * shows its form to nobody else; the module is never shipped.
 */
public final class InventedIdentity {

    private final ChildKeys keys;
    private final SearchHashes hashes;

    public InventedIdentity(ChildKeys keys, SearchHashes hashes) {
        this.keys = keys;
        this.hashes = hashes;
    }

    /** Makes the keys of many children at once. */
    public void prepare(Collection<ReferenceNumber> children, Compartment compartment, AgencyId agency) {
        if (!children.isEmpty()) {
            keys.makeFor(children, compartment, agency);
        }
    }

    /** The keys of one child, each taken once. */
    public Keyring keyring(ReferenceNumber child, AgencyId agency) {
        return new Keyring(child, agency);
    }

    /** The keys of one child. */
    public final class Keyring {

        private final ReferenceNumber child;
        private final AgencyId agency;
        private final Map<Compartment, ChildKeys.ChildKey> taken = new EnumMap<>(Compartment.class);

        private Keyring(ReferenceNumber child, AgencyId agency) {
            this.child = child;
            this.agency = agency;
        }

        /** What {@code identity.held_value} keeps of a detail. */
        public byte[] locked(UUID row, VaultField field, int item, String text) {
            var key = taken.computeIfAbsent(field.compartment(),
                    compartment -> keys.keyFor(child, compartment, agency).orElseThrow());
            var label = VaultRows.ValueRow.label(new VaultSlot(child, field, item), row, Revision.NEW);
            return key.lock(text.getBytes(StandardCharsets.UTF_8), label);
        }

        /** The hashes by which it is found, by kind; none for what nobody searches for. */
        public Map<String, List<byte[]>> hashed(VaultField field, String text) {
            return SearchWords.Kind.of(field)
                    .map(kind -> Map.of(kind.word(), hashes.hashes(kind.word(), agency, child,
                            SearchWords.of(kind, text))))
                    .orElse(Map.of());
        }
    }
}
