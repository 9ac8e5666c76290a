package org.kinward.core.access.upkeep;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;

/** Things of one kind. They are found in their own agency only. Whoever writes here does so inside AccountsWork. */
public interface Register<T extends Thing> {

    Optional<Kept<T>> find(AgencyId agency, UUID surrogate);

    /** Saves over the revision that was shown. */
    Saved save(AgencyId agency, T wanted, long shown);

    /** Counts what hangs on it, and holds it until the transaction ends. */
    Hanging hanging(AgencyId agency, UUID surrogate);

    /** Closes it, with everything that ends with it. */
    void close(AgencyId agency, UUID surrogate, Instant now);
}
