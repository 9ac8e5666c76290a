package org.kinward.core.erasure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.intake.IntakeId;

/** Holds in a map, for tests without a database. */
final class InMemoryLegalHolds implements LegalHolds {

    private final Map<IntakeId, LegalHold> standing = new HashMap<>();

    @Override
    public Optional<LegalHold> standing(IntakeId record) {
        return Optional.ofNullable(standing.get(record));
    }

    @Override
    public boolean set(LegalHold hold, ErasureRequest.Of of, WhyWords why) {
        return standing.putIfAbsent(hold.record(), hold) == null;
    }

    @Override
    public boolean lift(LegalHold.Id id, Lifted lifted) {
        return standing.values().removeIf(hold -> hold.id().equals(id));
    }
}
