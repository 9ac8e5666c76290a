package org.kinward.core.access;

import java.util.Optional;

/**
 * Who acts on this thread. The database is told at the start of every transaction and shows only that person's rows;
 * when the scope ends nothing stays bound, whatever was thrown.
 */
public final class ActingPerson {

    private static final ScopedValue<PersonId> PERSON = ScopedValue.newInstance();

    private ActingPerson() {
    }

    /** Runs the work as this person and returns what it returns. */
    public static <T, X extends Throwable> T as(PersonId person, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(PERSON, person).call(work);
    }

    /** The person acting now; empty for work that no person started, such as an outbox task. */
    public static Optional<PersonId> current() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }
}
