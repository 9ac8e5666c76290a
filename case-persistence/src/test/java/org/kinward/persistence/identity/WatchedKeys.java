package org.kinward.persistence.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.reference.ReferenceNumber;

/** Real keys, and what happens before and after some are destroyed. */
public record WatchedKeys(ChildKeys real, Runnable before, Runnable after) implements ChildKeys {

    public static WatchedKeys before(ChildKeys real, Runnable happens) {
        return new WatchedKeys(real, happens, WatchedKeys::nothing);
    }

    static WatchedKeys after(ChildKeys real, Runnable happens) {
        return new WatchedKeys(real, WatchedKeys::nothing, happens);
    }

    private static void nothing() {
        // happens
    }

    @Override
    public Optional<ChildKey> keyFor(ReferenceNumber child, Compartment compartment, AgencyId agency) {
        return real.keyFor(child, compartment, agency);
    }

    @Override
    public void makeFor(Collection<ReferenceNumber> children, Compartment compartment, AgencyId agency) {
        real.makeFor(children, compartment, agency);
    }

    @Override
    public Optional<ChildKey> existing(ReferenceNumber child, Compartment compartment) {
        return real.existing(child, compartment);
    }

    @Override
    public void destroy(ReferenceNumber child) {
        before.run();
        real.destroy(child);
        after.run();
    }

    @Override
    public void destroy(ReferenceNumber child, Compartment compartment, Instant at) {
        before.run();
        real.destroy(child, compartment, at);
        after.run();
    }
}
