package org.kinward.core.saving;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/** Form keys in a map, for tests without a database. */
public final class InMemoryDoneOnce implements DoneOnce {

    private record Owner(PersonId person, UUID key) {
    }

    private record Taken(String request, String result) {
    }

    private final Map<Owner, Taken> taken = new HashMap<>();

    @Override
    public Claim claim(OnceKey stamp, PersonId person, String result) {
        var before = taken.putIfAbsent(new Owner(person, stamp.key()), new Taken(stamp.request(), result));
        if (before == null) {
            return new Claim.Fresh();
        }
        return before.request().equals(stamp.request()) ? new Claim.Done(before.result()) : new Claim.OtherRequest();
    }
}
