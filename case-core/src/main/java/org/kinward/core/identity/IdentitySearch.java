package org.kinward.core.identity;

import java.util.Optional;

import org.kinward.core.reference.ReferenceNumber;

/** What a child is looked for by. The vault compares keyed hashes and only for children in the searcher's care. */
public sealed interface IdentitySearch {

    /** The text as typed; it is never written anywhere. */
    VaultText typed();

    /** Whether a telephone is looked for. */
    default boolean isPhone() {
        return false;
    }

    /** The child that is known already: none of its files is an answer. */
    default Optional<ReferenceNumber> but() {
        return Optional.empty();
    }

    /** By one or several names in any order; every one of them must be a name of the same child. */
    record ByName(VaultText typed) implements IdentitySearch {
    }

    /** By the telephone of the child or of somebody who cares for it; spaces and country code are forgiven. */
    record ByPhone(VaultText typed) implements IdentitySearch {

        @Override
        public boolean isPhone() {
            return true;
        }
    }

    /** By the same, but for other children than the one with this number, however many files it has. */
    record ForOthers(IdentitySearch known, ReferenceNumber child) implements IdentitySearch {

        @Override
        public VaultText typed() {
            return known.typed();
        }

        @Override
        public boolean isPhone() {
            return known.isPhone();
        }

        @Override
        public Optional<ReferenceNumber> but() {
            return Optional.of(child);
        }
    }
}
