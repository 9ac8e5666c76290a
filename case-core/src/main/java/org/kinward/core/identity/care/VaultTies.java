package org.kinward.core.identity.care;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;

/** Work in a transaction of the vault's own, with what ties a person to a child at that moment. */
public interface VaultTies {

    /**
     * A child as the vault knows it.
     *
     * @param id
     *            the surrogate that audit entries name
     */
    record Tied(UUID id, ReferenceNumber child, AgencyId agency, Set<CareLink> links) {

        public Tied {
            links = Set.copyOf(links);
        }
    }

    /**
     * Does the work while the child's row is held, so that an ending waits for it or is seen by it.
     *
     * @param work
     *            is given nothing where there is no such child, or its details were ended
     * @throws IllegalStateException
     *             inside another open transaction
     */
    <T> T holding(ReferenceNumber child, PersonId person, Function<Optional<Tied>, T> work);
}
