package org.kinward.core.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One request as the audit sees it: a random id, the same in the entries of all streams, and how many entries of it
 * have been committed. When the scope ends nothing stays bound, whatever was thrown.
 */
public final class AuditedRequest {

    /** The code word of what is done for a child whose lead worker is away. */
    public static final String COVERING = "covering";

    private static final ScopedValue<AuditedRequest> REQUEST = ScopedValue.newInstance();

    private final UUID id = UUID.randomUUID();
    private final AtomicReference<Set<UUID>> covered = new AtomicReference<>(Set.of());
    private final AtomicInteger committed = new AtomicInteger();

    private AuditedRequest() {
    }

    /** Runs the work as one new request and returns what it returns. */
    public static <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(REQUEST, new AuditedRequest()).call(work);
    }

    /** The request served on this thread; empty for work that no request started. */
    public static Optional<AuditedRequest> current() {
        return REQUEST.isBound() ? Optional.of(REQUEST.get()) : Optional.empty();
    }

    /** The person of this request covers these records: whatever is done for one of them says so. */
    public void covers(Set<UUID> records) {
        covered.set(Set.copyOf(records));
    }

    /** The entry, with the purpose {@code covering} when it names a covered record and has no purpose of its own. */
    public AuditEntry asCovering(AuditEntry entry) {
        return entry.purpose().isEmpty() && entry.subjects().stream().anyMatch(covered.get()::contains)
                ? entry.forPurpose(COVERING)
                : entry;
    }

    public UUID id() {
        return id;
    }

    /** Called after the transaction of an entry has been committed, and at no other time. */
    public void entryCommitted() {
        committed.incrementAndGet();
    }

    /** Whether at least one entry of this request is in the trail to stay. */
    public boolean hasEntry() {
        return committed.get() > 0;
    }
}
