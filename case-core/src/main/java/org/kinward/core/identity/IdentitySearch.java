package org.kinward.core.identity;

/** What a child is looked for by. The vault compares keyed hashes and only for children in the searcher's care. */
public sealed interface IdentitySearch {

    /** The text as typed; it is never written anywhere. */
    VaultText typed();

    /** By one or several names in any order; every one of them must be a name of the same child. */
    record ByName(VaultText typed) implements IdentitySearch {
    }

    /** By the telephone of the child or of somebody who cares for it; spaces and country code are forgiven. */
    record ByPhone(VaultText typed) implements IdentitySearch {
    }
}
